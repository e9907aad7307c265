"""Connections of httpcore to one origin: directly, or through the proxy that the environment names.

Its pools would share connections between threads, where one can close what another has just begun to use; and
they look at all connections for every request. Ours lend each to one request at a time.
"""

from __future__ import annotations

import os
import socket
import ssl
from contextlib import suppress
from functools import cache
from typing import Any, TypedDict

import httpcore
from attrs import frozen

from .._core.errors import InvalidArgumentError
from .._core.redact import redact_url
from .asyncio_network import AsyncioBackend
from .blocking_network import BlockingBackend
from .idle import Limits, Origin
from .proxies import environment_proxy

# Seconds of silence before the first probe (the second name is macOS's), between probes, and how many.
_KEEPALIVE = {"TCP_KEEPIDLE": 30, "TCP_KEEPALIVE": 30, "TCP_KEEPINTVL": 10, "TCP_KEEPCNT": 3}

AsyncConnection = httpcore.AsyncHTTPConnection | httpcore.AsyncConnectionPool
BlockingConnection = httpcore.HTTPConnection | httpcore.ConnectionPool
"""A proxy is a pool to httpcore, here one of a single connection."""


def connect_async(origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> AsyncConnection:
    """A connection that opens with its first request, on the loop that this runs on."""
    options, backend = _options(origin, limits, tls), AsyncioBackend()
    proxy = environment_proxy(*origin)
    if proxy is None:
        return httpcore.AsyncHTTPConnection(_origin(origin), network_backend=backend, **options)
    way = _Proxy.parse(proxy)
    kind = httpcore.AsyncSOCKSProxy if way.is_socks else httpcore.AsyncHTTPProxy
    return kind(way.url, proxy_auth=way.auth, max_connections=1, network_backend=backend, **way.fit(options))


def connect(origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> BlockingConnection:
    """A connection that opens with its first request."""
    options, backend = _options(origin, limits, tls), BlockingBackend()
    proxy = environment_proxy(*origin)
    if proxy is None:
        return httpcore.HTTPConnection(_origin(origin), network_backend=backend, **options)
    way = _Proxy.parse(proxy)
    kind = httpcore.SOCKSProxy if way.is_socks else httpcore.HTTPProxy
    return kind(way.url, proxy_auth=way.auth, max_connections=1, network_backend=backend, **way.fit(options))


def is_reusable(connection: AsyncConnection | BlockingConnection) -> bool:
    """Whether another request can be sent over it: the last answer is read, and the server is still there."""
    if isinstance(connection, httpcore.AsyncHTTPConnection | httpcore.HTTPConnection):
        return connection.is_idle() and not connection.has_expired()
    return True  # a proxy's looks after itself


def break_off(answer: httpcore.Response) -> None:
    """Shut the socket under an answer down, which wakes up whoever reads from it, in any thread."""
    extensions: dict[str, Any] = dict(answer.extensions)  # pyright: ignore
    descriptor: int = extensions["network_stream"].get_extra_info("socket").fileno()
    # The socket objects of some event loops can't do it themselves; TLS must not be spoken here either.
    with (
        suppress(OSError),  # it was closed already
        socket.fromfd(descriptor, socket.AF_INET, socket.SOCK_STREAM) as same,
    ):
        same.shutdown(socket.SHUT_RDWR)


class _Options(TypedDict):
    """Arguments that all kinds of connections have in common."""

    ssl_context: ssl.SSLContext | None
    keepalive_expiry: float
    socket_options: list[httpcore.SOCKET_OPTION]


def _options(origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> _Options:
    context = None
    if origin[0] == "https":
        context = tls or _default_tls(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
    return _Options(
        ssl_context=context, keepalive_expiry=limits.idle_seconds, socket_options=_keepalive_options()
    )


def _origin(origin: Origin) -> httpcore.Origin:
    scheme, host, port = origin
    return httpcore.Origin(scheme.encode("ascii"), host.encode("ascii"), port)


@cache
def _default_tls(file: str | None, directory: str | None) -> ssl.SSLContext:
    # Loading the authorities takes 20 ms, hundreds of times as long as the rest: once per process is enough.
    if file or directory:
        return ssl.create_default_context(cafile=file, capath=directory)
    import certifi

    return ssl.create_default_context(cafile=certifi.where())


def _keepalive_options() -> list[httpcore.SOCKET_OPTION]:
    # An idle stream dies silently behind a NAT or a load balancer unless the kernel sends something.
    known = {name: value for name, value in _KEEPALIVE.items() if hasattr(socket, name)}
    return [
        (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
        *((socket.IPPROTO_TCP, getattr(socket, name), value) for name, value in known.items()),
    ]


@frozen
class _Proxy:
    """A proxy's address, and what it wants to be told."""

    url: httpcore.URL
    auth: tuple[bytes, bytes] | None
    is_socks: bool

    @classmethod
    def parse(cls, text: str) -> _Proxy:
        import httpx

        try:
            proxy = httpx.Proxy(text)
        except (httpx.InvalidURL, ValueError):
            proxy = None
        if proxy is None:
            problem = f"the environment names one that is not usable: {redact_url(text)}"
            raise InvalidArgumentError("proxy", problem)
        url = proxy.url
        where = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
        return cls(where, proxy.raw_auth, url.scheme.startswith("socks"))

    def fit(self, options: _Options) -> dict[str, Any]:
        """The options that this kind of proxy has."""
        return {
            name: value for name, value in options.items() if not self.is_socks or name != "socket_options"
        }

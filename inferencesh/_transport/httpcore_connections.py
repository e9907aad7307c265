"""Connections of httpcore to one origin: directly, or through the proxy that the environment names.

Its pools would share connections between threads, where one can close what another has just begun to use; and
they look at all connections for every request. Ours lend each to one request at a time.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Iterator
from typing import Any, TypedDict

import httpcore
from attrs import frozen

from .._core.errors import InvalidArgumentError
from .._core.redact import redact_url
from .asyncio_network import AsyncioBackend
from .blocking_network import BlockingBackend
from .connections import Head
from .idle import Limits, Origin
from .messages import Outgoing, read_headers
from .proxies import environment_proxy
from .sockets import keepalive_options, shut_down, tls_for

_AsyncInner = httpcore.AsyncHTTPConnection | httpcore.AsyncConnectionPool
_BlockingInner = httpcore.HTTPConnection | httpcore.ConnectionPool
"""A proxy is a pool to httpcore, here one of a single connection."""


class HTTPCoreConnection:
    """A blocking connection.

    Args:
        origin: Whom to connect to.
        limits: How long it may be idle.
        tls: TLS settings; None: the usual ones.
    """

    def __init__(self, origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> None:
        self._inner = _connect(origin, limits, tls)
        self._response: httpcore.Response | None = None

    def exchange(self, request: Outgoing) -> Head:
        """Send a request, and read the head of the answer to it."""
        self._response = self._inner.handle_request(_core_request(request))
        return Head(self._response.status, read_headers(self._response.headers))

    def chunks(self) -> Iterator[bytes]:
        """The body of the answer as it comes, not decoded."""
        assert self._response
        return iter(self._response.iter_stream())

    def finish(self) -> bool:
        """Be done with the answer. False: no other request can be sent over this connection."""
        assert self._response
        self._response.close()
        return _is_idle(self._inner)

    def is_alive(self) -> bool:
        """Whether the server is still there, after the connection was idle for a while."""
        return not _has_expired(self._inner)

    def close(self) -> None:
        """Hang up."""
        self._inner.close()

    def abort(self) -> None:
        """Break it while another thread reads from it, which fails at once."""
        _break_off(self._response)


class AsyncHTTPCoreConnection:
    """A connection on the running loop.

    Args:
        origin: Whom to connect to.
        limits: How long it may be idle.
        tls: TLS settings; None: the usual ones.
    """

    def __init__(self, origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> None:
        self._inner = _connect_async(origin, limits, tls)
        self._response: httpcore.Response | None = None

    async def exchange(self, request: Outgoing) -> Head:
        """Send a request, and read the head of the answer to it."""
        self._response = await self._inner.handle_async_request(_core_request(request))
        return Head(self._response.status, read_headers(self._response.headers))

    def chunks(self) -> AsyncIterator[bytes]:
        """The body of the answer as it comes, not decoded."""
        assert self._response
        return aiter(self._response.aiter_stream())

    async def finish(self) -> bool:
        """Be done with the answer. False: no other request can be sent over this connection."""
        assert self._response
        await self._response.aclose()
        return _is_idle(self._inner)

    def is_alive(self) -> bool:
        """Whether the server is still there, after the connection was idle for a while."""
        return not _has_expired(self._inner)

    async def aclose(self) -> None:
        """Hang up."""
        await self._inner.aclose()

    def abort(self) -> None:
        """Break it while somebody reads from it, which fails at once. May be called from any thread."""
        _break_off(self._response)


def _core_request(request: Outgoing) -> httpcore.Request:
    address = request.address
    scheme, host, _ = address.origin
    return httpcore.Request(
        request.method,
        httpcore.URL(
            scheme=scheme.encode("ascii"), host=host.encode("ascii"), port=address.port, target=address.target
        ),
        headers=request.headers,
        content=request.content,
        extensions={"timeout": dict.fromkeys(("connect", "read", "write"), request.timeout)},
    )


def _is_idle(inner: _AsyncInner | _BlockingInner) -> bool:
    if isinstance(inner, httpcore.AsyncHTTPConnection | httpcore.HTTPConnection):
        return inner.is_idle()
    return True  # a proxy's looks after itself


def _has_expired(inner: _AsyncInner | _BlockingInner) -> bool:
    if isinstance(inner, httpcore.AsyncHTTPConnection | httpcore.HTTPConnection):
        return inner.has_expired()
    return False


def _break_off(answer: httpcore.Response | None) -> None:
    if answer:
        extensions: dict[str, Any] = dict(answer.extensions)  # pyright: ignore
        shut_down(extensions["network_stream"].get_extra_info("socket"))


def _connect_async(origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> _AsyncInner:
    options, backend = _options(origin, limits, tls), AsyncioBackend()
    proxy = environment_proxy(*origin)
    if proxy is None:
        return httpcore.AsyncHTTPConnection(_origin(origin), network_backend=backend, **options)
    way = _Proxy.parse(proxy)
    kind = httpcore.AsyncSOCKSProxy if way.is_socks else httpcore.AsyncHTTPProxy
    return kind(way.url, proxy_auth=way.auth, max_connections=1, network_backend=backend, **way.fit(options))


def _connect(origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> _BlockingInner:
    options, backend = _options(origin, limits, tls), BlockingBackend()
    proxy = environment_proxy(*origin)
    if proxy is None:
        return httpcore.HTTPConnection(_origin(origin), network_backend=backend, **options)
    way = _Proxy.parse(proxy)
    kind = httpcore.SOCKSProxy if way.is_socks else httpcore.HTTPProxy
    return kind(way.url, proxy_auth=way.auth, max_connections=1, network_backend=backend, **way.fit(options))


class _Options(TypedDict):
    """Arguments that all kinds of connections have in common."""

    ssl_context: ssl.SSLContext | None
    keepalive_expiry: float
    socket_options: list[httpcore.SOCKET_OPTION]


def _options(origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> _Options:
    return _Options(
        ssl_context=tls_for(origin, tls),
        keepalive_expiry=limits.idle_seconds,
        socket_options=keepalive_options(),
    )


def _origin(origin: Origin) -> httpcore.Origin:
    scheme, host, port = origin
    return httpcore.Origin(scheme.encode("ascii"), host.encode("ascii"), port)


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

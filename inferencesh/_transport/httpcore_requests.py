"""What both sides of httpcore have in common: requests, options of connections, proxies."""

from __future__ import annotations

import ssl
from typing import Any, TypedDict

import httpcore
from attrs import frozen

from .._core.errors import InvalidArgumentError
from .._core.redact import redact_url
from .idle import Limits, Origin
from .messages import Outgoing
from .sockets import keepalive_options, shut_down, tls_for

AsyncInner = httpcore.AsyncHTTPConnection | httpcore.AsyncConnectionPool
BlockingInner = httpcore.HTTPConnection | httpcore.ConnectionPool
"""A proxy is a pool to httpcore, here one of a single connection."""


def core_request(request: Outgoing) -> httpcore.Request:
    """The request as httpcore wants it."""
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


def is_idle(inner: AsyncInner | BlockingInner) -> bool:
    """Whether another request can be sent over a connection whose answer was closed."""
    if isinstance(inner, httpcore.AsyncHTTPConnection | httpcore.HTTPConnection):
        return inner.is_idle()
    return True  # a proxy's looks after itself


def has_expired(inner: AsyncInner | BlockingInner) -> bool:
    """Whether the server has closed an idle connection, or it was idle for too long."""
    if isinstance(inner, httpcore.AsyncHTTPConnection | httpcore.HTTPConnection):
        return inner.has_expired()
    return False


def break_off(answer: httpcore.Response | None) -> None:
    """Have whoever reads the answer fail at once."""
    if answer:
        extensions: dict[str, Any] = dict(answer.extensions)  # pyright: ignore
        shut_down(extensions["network_stream"].get_extra_info("socket"))


class Options(TypedDict):
    """Arguments that all kinds of connections have in common."""

    ssl_context: ssl.SSLContext | None
    keepalive_expiry: float
    socket_options: list[httpcore.SOCKET_OPTION]


def options_for(origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> Options:
    """The options of a connection to `origin`."""
    return Options(
        ssl_context=tls_for(origin, tls),
        keepalive_expiry=limits.idle_seconds,
        socket_options=keepalive_options(),
    )


def core_origin(origin: Origin) -> httpcore.Origin:
    """The origin as httpcore wants it."""
    scheme, host, port = origin
    return httpcore.Origin(scheme.encode("ascii"), host.encode("ascii"), port)


@frozen
class Proxy:
    """A proxy's address, and what it wants to be told."""

    url: httpcore.URL
    auth: tuple[bytes, bytes] | None
    is_socks: bool

    @classmethod
    def parse(cls, text: str) -> Proxy:
        """Take the URL of a proxy apart.

        Raises:
            InvalidArgumentError: it is none.
        """
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

    def fit(self, options: Options) -> dict[str, Any]:
        """The options that this kind of proxy has."""
        return {
            name: value for name, value in options.items() if not self.is_socks or name != "socket_options"
        }

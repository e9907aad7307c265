"""What both httpx transports share: requests, limits, routes, and the translation of errors.

httpx's transport classes are used directly. Its `Client` would add what we don't want: cookies, credentials
from URLs, default headers, and a third of the cost of a call.
"""

from __future__ import annotations

import os
import re
import socket
import ssl
from collections.abc import AsyncIterable, Callable, Iterable, Iterator
from functools import cache
from types import TracebackType
from typing import Generic, TypedDict, TypeVar

import httpx
from attrs import field, frozen

from .._core.errors import APIConnectionError, APITimeoutError, InvalidArgumentError
from .._core.redact import redact_url
from .._core.wire import Body, WireRequest
from .proxies import environment_proxy

COMPRESSED = "gzip, deflate"
"""`Accept-Encoding` of plain requests: what the standard library decodes."""
IDENTITY = "identity"
"""`Accept-Encoding` of streams: compression would hold records back."""

_SET_BY_US = frozenset({"accept-encoding", "content-length", "transfer-encoding"})
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"(?:[!-~](?:[\t -~]*[!-~])?)?")
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


@frozen(kw_only=True)
class Limits:
    """How many connections a transport keeps.

    Attributes:
        max_connections: Open connections at once; a request waits (up to its timeout) for a free one.
        max_idle: Connections kept open between requests.
        idle_seconds: How long an unused connection is kept.
    """

    max_connections: int = 100
    max_idle: int = 20
    idle_seconds: float = 5.0


class TransportOptions(TypedDict):
    """Arguments that `httpx.HTTPTransport` and `httpx.AsyncHTTPTransport` have in common."""

    verify: ssl.SSLContext
    limits: httpx.Limits
    socket_options: list[tuple[int, int, int]]
    proxy: httpx.Proxy | None


def transport_options(limits: Limits, tls: ssl.SSLContext | None, proxy: str | None) -> TransportOptions:
    """The arguments of one httpx transport, direct or through `proxy`."""
    return TransportOptions(
        verify=tls or _default_tls(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")),
        limits=httpx.Limits(
            max_connections=limits.max_connections,
            max_keepalive_connections=limits.max_idle,
            keepalive_expiry=limits.idle_seconds,
        ),
        socket_options=_keepalive_options(),
        proxy=_proxy(proxy) if proxy else None,
    )


@cache
def _default_tls(cert_file: str | None, cert_dir: str | None) -> ssl.SSLContext:  # noqa: ARG001 the cache's key
    # Loading the authorities takes 20 ms, hundreds of times as long as the rest: once per process is enough.
    return httpx.create_ssl_context()


def _proxy(url: str) -> httpx.Proxy:
    try:
        return httpx.Proxy(url)
    except (httpx.InvalidURL, ValueError):
        problem = InvalidArgumentError(
            "proxy", f"the environment names one that is not usable: {redact_url(url)}"
        )
    raise problem


def _keepalive_options() -> list[tuple[int, int, int]]:
    # An idle stream dies silently behind a NAT or a load balancer unless the kernel sends something.
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    for name, value in (
        ("TCP_KEEPIDLE", 30),
        ("TCP_KEEPALIVE", 30),
        ("TCP_KEEPINTVL", 10),
        ("TCP_KEEPCNT", 3),
    ):
        if hasattr(socket, name):
            options.append((socket.IPPROTO_TCP, getattr(socket, name), value))
    return options


T = TypeVar("T")


class Routes(Generic[T]):
    """The httpx transports of one client: one for direct connections, one for each proxy in use."""

    def __init__(self, build: Callable[[str | None], T]) -> None:
        self._build = build
        self._by_proxy: dict[str | None, T] = {}
        self._by_origin: dict[tuple[str, str, int], T] = {}

    def transport(self, url: httpx.URL) -> T:
        """The transport for `url`, built when first needed."""
        origin = (url.scheme, url.host, url.port or (443 if url.scheme == "https" else 80))
        transport = self._by_origin.get(origin)
        if transport is None:
            transport = self._by_origin[origin] = self._through(environment_proxy(*origin))
        return transport

    def all(self) -> list[T]:
        """Every transport built so far."""
        return list(self._by_proxy.values())

    def _through(self, proxy: str | None) -> T:
        # Threads may come here at once: `setdefault` lets one of them win.
        return self._by_proxy.get(proxy) or self._by_proxy.setdefault(proxy, self._build(proxy))


def build_request(
    request: WireRequest, *, content: bytes | Iterable[bytes] | AsyncIterable[bytes] | None, encoding: str
) -> httpx.Request:
    """Put `request` into httpx's form, refusing what could not be sent as it is."""
    headers = {name: value for name, value in request.headers.items() if name.lower() not in _SET_BY_US}
    headers["Accept-Encoding"] = encoding
    if isinstance(request.body, bytes):
        headers["Content-Length"] = str(len(request.body))
    elif request.body is not None:
        headers["Content-Length"] = str(request.body.length)
    for name, value in headers.items():
        _check_header(name, value)
    return httpx.Request(
        request.method,
        _url(request.url),
        headers=headers,
        content=content,
        extensions={"timeout": httpx.Timeout(request.timeout).as_dict()},
    )


def _check_header(name: str, value: str) -> None:
    # The HTTP library refuses these too, but its message repeats the value, which may be the API key.
    if not _HEADER_NAME.fullmatch(name):
        raise InvalidArgumentError("headers", f"not a header name: {name!r}")
    if not _HEADER_VALUE.fullmatch(value):
        raise InvalidArgumentError(
            f"headers.{name}", "the value holds a control or non-ASCII character, or a space at an end"
        )


def _url(text: str) -> httpx.URL:
    try:
        url = httpx.URL(text)
    except httpx.InvalidURL:
        url = None
    if (
        url is None
        or url.scheme not in ("http", "https")
        or (url.port or 0) > 65535
        or not _is_host(url.raw_host)
    ):
        raise InvalidArgumentError("url", f"not an address to send a request to: {redact_url(text)!r}")
    return url


def _is_host(host: bytes) -> bool:
    # A name that DNS can't hold fails with a different exception in every layer below.
    return all(1 <= len(label) <= 63 for label in host.removesuffix(b".").split(b"."))


def checked_chunks(body: Body) -> Iterator[bytes]:
    """The chunks of `body`, which must be as long as it says: a truncated upload must not look complete."""
    left = body.length
    for chunk in body.chunks():
        left -= len(chunk)
        if left < 0:
            raise InvalidArgumentError("body", f"longer than the {body.length} bytes it declared")
        yield chunk
    if left:
        raise InvalidArgumentError("body", f"{left} bytes shorter than the {body.length} it declared")


@frozen
class translated_errors:  # noqa: N801 used like a function
    """Turns httpx's exceptions into ours, which hold none of its objects."""

    request: WireRequest = field()

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if isinstance(error, httpx.HTTPError | httpx.StreamError):
            failure = _translate(error, self.request)
            try:
                raise failure
            finally:
                failure.__context__ = None


def _translate(error: Exception, request: WireRequest) -> Exception:
    if isinstance(error, httpx.StreamError):
        return RuntimeError("the answer was read before, or its stream is closed")
    if isinstance(error, httpx.LocalProtocolError):
        return InvalidArgumentError(
            "request", f"not legal in HTTP: {request.method!r} {redact_url(request.url)!r}"
        )
    kind = APITimeoutError if isinstance(error, httpx.TimeoutException) else APIConnectionError
    sent = not isinstance(error, _NOT_SENT)
    return kind(_describe(error, request), method=request.method, url=request.url, sent=sent)


def _describe(error: Exception, request: WireRequest) -> str:
    name = type(error).__name__
    if isinstance(error, httpx.PoolTimeout):
        return f"{name}: no free connection for {request.timeout:g} s"
    if isinstance(error, httpx.TimeoutException):
        return f"{name}: no progress for {request.timeout:g} s"
    # What follows a colon in a protocol error is the offending line, and may be a header.
    text = str(error).partition(":")[0] if isinstance(error, httpx.RemoteProtocolError) else str(error)
    return f"{name}: {text}" if text else name

"""What both httpx transports share: requests, connections, and the translation of errors.

httpx's transport classes are used directly. Its `Client` would add what we don't want: cookies, credentials
from URLs, default headers, and a third of the cost of a call.
"""

from __future__ import annotations

import os
import re
import socket
import ssl
from collections.abc import AsyncIterable, Iterable, Iterator
from contextlib import suppress
from functools import cache
from types import TracebackType
from typing import Any, Protocol, TypedDict

import httpx
from attrs import frozen

from .._core.errors import APIConnectionError, APITimeoutError, InvalidArgumentError
from .._core.redact import redact_url
from .._core.wire import Body, WireRequest
from .idle import Limits, Origin
from .limit import time_left
from .proxies import environment_proxy

COMPRESSED = "gzip, deflate"
"""`Accept-Encoding` of plain requests: what the standard library decodes."""
IDENTITY = "identity"
"""`Accept-Encoding` of streams: compression would hold records back."""

_SET_BY_US = frozenset({"accept-encoding", "content-length", "transfer-encoding"})
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"(?:[!-~](?:[\t -~]*[!-~])?)?")
# Seconds of silence before the first probe (the second name is macOS's), between probes, and how many.
_KEEPALIVE = {"TCP_KEEPIDLE": 30, "TCP_KEEPALIVE": 30, "TCP_KEEPINTVL": 10, "TCP_KEEPCNT": 3}
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError)


class TransportOptions(TypedDict):
    """Arguments that `httpx.HTTPTransport` and `httpx.AsyncHTTPTransport` have in common."""

    verify: ssl.SSLContext
    limits: httpx.Limits
    socket_options: list[tuple[int, int, int]]
    proxy: httpx.Proxy | None


def single_connection(origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> TransportOptions:
    """The arguments of an httpx transport that is one connection to `origin`, through a proxy if need be."""
    proxy = environment_proxy(*origin)
    return TransportOptions(
        verify=tls or _default_tls(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")),
        limits=httpx.Limits(
            max_connections=1, max_keepalive_connections=1, keepalive_expiry=limits.idle_seconds
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
    known = {name: value for name, value in _KEEPALIVE.items() if hasattr(socket, name)}
    return [
        (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
        *((socket.IPPROTO_TCP, getattr(socket, name), value) for name, value in known.items()),
    ]


class NetworkStream(Protocol):
    """What httpx sends and receives through."""

    def get_extra_info(self, info: str) -> Any: ...


def break_off(stream: NetworkStream) -> None:
    """Shut the socket under a connection down, which wakes up whoever reads from it, in any thread."""
    descriptor: int = stream.get_extra_info("socket").fileno()
    # The socket objects of some event loops can't do it themselves; TLS must not be spoken here either.
    with (
        suppress(OSError),  # it was closed already
        socket.fromfd(descriptor, socket.AF_INET, socket.SOCK_STREAM) as same,
    ):
        same.shutdown(socket.SHUT_RDWR)


def origin_of(url: httpx.URL) -> Origin:
    """Where `url` connects to."""
    return url.scheme, url.host, url.port or (443 if url.scheme == "https" else 80)


def no_free_connection(request: WireRequest) -> APITimeoutError:
    """The error of a request whose turn did not come."""
    return APITimeoutError(
        f"no free connection for {request.timeout:g} s", method=request.method, url=request.url, sent=False
    )


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
        extensions={"timeout": httpx.Timeout(request.timeout, connect=time_left(request.timeout)).as_dict()},
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
class TranslatedErrors:
    """Inside ``with``, httpx's exceptions become ours, which hold none of its objects."""

    request: WireRequest

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
                failure.__context__ = None  # set by `raise`


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
    text = str(error)
    # The operating system has time limits too, and numbers its errors.
    if isinstance(error, httpx.TimeoutException) and request.timeout is not None and "Errno" not in text:
        text = f"no progress for {request.timeout:g} s"
    if isinstance(error, httpx.RemoteProtocolError):
        text = text.partition(":")[0]  # what follows is the offending line, and may be a header
    return f"{type(error).__name__}: {text}"

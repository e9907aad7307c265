"""Requests as they go out, and the headers of what comes back."""

from __future__ import annotations

import re
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from functools import lru_cache

from attrs import define

from .._core.errors import APITimeoutError, InvalidArgumentError
from .._core.wire import AsyncBody, Body, Headers, WireRequest, headers_in_lower_case
from .addresses import Address

COMPRESSED = "gzip, deflate"
"""`Accept-Encoding` of plain requests: what the standard library decodes."""
IDENTITY = "identity"
"""`Accept-Encoding` of streams: compression would hold records back."""

Content = bytes | Iterable[bytes] | AsyncIterable[bytes] | None

_SET_BY_US = frozenset({"accept-encoding", "content-length", "transfer-encoding"})
_HAVE_BODIES = frozenset({"POST", "PUT", "PATCH"})
_METHOD = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_NAME = _METHOD
_HEADER_VALUE = re.compile(r"(?:[!-~](?:[\t -~]*[!-~])?)?")


@define(eq=False, repr=False)
class Outgoing:
    """A request that can be sent as it is: its address found, its headers complete and checked.

    Attributes:
        method: HTTP method.
        address: Where it goes.
        headers: All of them, ``Host`` and ``Content-Length`` included.
        content: The body: bytes, or an iterator of them in the manner of the transport.
        timeout: Seconds that each wait may take; None: for ever.
    """

    method: str
    address: Address
    headers: list[tuple[str, str]]
    content: Content
    timeout: float | None


def outgoing(request: WireRequest, address: Address, *, content: Content, encoding: str) -> Outgoing:
    """Make `request` ready to be sent, refusing what could not be sent as it is.

    Raises:
        InvalidArgumentError: the method or a header is not legal in HTTP.
    """
    if not _METHOD.fullmatch(request.method):
        raise InvalidArgumentError("request", f"not legal in HTTP: the method {request.method!r}")
    return Outgoing(request.method, address, _headers(request, address, encoding), content, request.timeout)


def read_headers(items: Iterable[tuple[bytes, bytes]]) -> Headers:
    """The headers of an answer; those that came several times as one, as HTTP has it."""
    merged: dict[str, str] = {}
    for name, value in items:
        key, text = _text(name).lower(), _text(value)
        merged[key] = f"{merged[key]}, {text}" if key in merged else text
    return headers_in_lower_case(merged)


def checked_chunks(body: Body) -> Iterator[bytes]:
    """The chunks of `body`, which must be as long as it says: a truncated upload must not look complete."""
    left = body.length
    for chunk in body.chunks():
        left = _left(body, left - len(chunk))
        yield chunk
    _check_end(body, left)


async def checked_async_chunks(body: AsyncBody) -> AsyncIterator[bytes]:
    """The same of an asynchronous body."""
    left = body.length
    async for chunk in body.chunks():
        left = _left(body, left - len(chunk))
        yield chunk
    _check_end(body, left)


def _left(body: Body | AsyncBody, left: int) -> int:
    if left < 0:
        raise InvalidArgumentError("body", f"longer than the {body.length} bytes it declared")
    return left


def _check_end(body: Body | AsyncBody, left: int) -> None:
    if left:
        raise InvalidArgumentError("body", f"{left} bytes shorter than the {body.length} it declared")


def no_free_connection(request: WireRequest) -> APITimeoutError:
    """The error of a request whose turn did not come."""
    return APITimeoutError(
        f"no free connection for {request.timeout:g} s", method=request.method, url=request.url, sent=False
    )


def _headers(request: WireRequest, address: Address, encoding: str) -> list[tuple[str, str]]:
    headers = [("Host", address.host)]
    for name, value in request.headers.items():
        _check_header(name, value)
        if (key := name.lower()) == "host":
            headers[0] = ("Host", value)
        elif key not in _SET_BY_US:
            headers.append((name, value))
    headers.append(("Accept-Encoding", encoding))
    if request.body is not None or request.method in _HAVE_BODIES:
        headers.append(("Content-Length", str(_length(request.body))))
    return headers


def _length(body: bytes | Body | AsyncBody | None) -> int:
    if body is None:
        return 0
    return len(body) if isinstance(body, bytes) else body.length


@lru_cache(maxsize=256)  # most are the same in each request of a client
def _check_header(name: str, value: str) -> None:
    # The HTTP library refuses these too, but its message repeats the value, which may be the API key.
    if not _HEADER_NAME.fullmatch(name):
        raise InvalidArgumentError("headers", f"not a header name: {name!r}")
    if not _HEADER_VALUE.fullmatch(value):
        raise InvalidArgumentError(
            f"headers.{name}", "the value holds a control or non-ASCII character, or a space at an end"
        )


def _text(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")

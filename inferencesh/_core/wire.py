"""What the facade hands to a transport, and what it gets back: no HTTP library's types.

A transport is chosen in ``inferencesh._transport``; this module is all that the rest of the
client knows of HTTP, so that another engine is one new file.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Literal, Protocol

from attrs import evolve, field, frozen

from .redact import redact_headers, redact_url


class Headers(Mapping[str, str]):
    """Headers: a mapping whose names are matched without regard to case."""

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, str] | None = None) -> None:
        self._items = {name.lower(): value for name, value in (items or {}).items()}

    def __getitem__(self, name: str) -> str:
        return self._items[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._items

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __repr__(self) -> str:
        return f"Headers({redact_headers(self._items)})"


def headers_in_lower_case(items: dict[str, str]) -> Headers:
    """Headers whose names are in lower case already; `items` is kept, not copied."""
    headers = Headers.__new__(Headers)
    headers._items = items  # pyright: ignore[reportPrivateUsage]
    return headers


class Body(Protocol):
    """A request body that is read in chunks and knows its length beforehand (a file on disk, say)."""

    @property
    def length(self) -> int:
        """Bytes that `chunks` yields in all; sent as ``Content-Length``."""
        ...

    def chunks(self) -> Iterator[bytes]:
        """The body from its beginning. Called once per attempt; blocking reads are allowed."""
        ...


class AsyncBody(Protocol):
    """The same for asynchronous transports, read without blocking."""

    @property
    def length(self) -> int:
        """Bytes that `chunks` yields in all; sent as ``Content-Length``."""
        ...

    def chunks(self) -> AsyncIterator[bytes]:
        """The body from its beginning. Called once per attempt."""
        ...


@frozen(kw_only=True)
class WireRequest:
    """One HTTP request, ready to send: absolute URL, final headers, encoded body."""

    method: str
    url: str = field(repr=redact_url)
    headers: Mapping[str, str] = field(
        factory=dict[str, str], repr=lambda headers: str(redact_headers(headers))
    )
    body: bytes | Body | AsyncBody | None = field(default=None, repr=False)
    timeout: float | None = None
    """Seconds without progress (while connecting, writing, or reading) until it fails; None: no limit."""
    operation: str = ""
    """Which operation of the API it belongs to, such as ``tasks_get``; empty for what goes to storage."""
    kind: Literal["call", "stream", "upload", "download"] = "call"
    """A call with one answer, the opening of a stream, an upload to a signed URL, or the bytes of a file."""
    attempt: int = 1
    """1 for the first sending of a request, 2 for its first repetition."""

    @property
    def can_repeat(self) -> bool:
        """Whether its body can be read (again) from its beginning."""
        return bool(getattr(self.body, "rewinds", True))

    def again(self) -> WireRequest:
        """The same for the next attempt."""
        return evolve(self, attempt=self.attempt + 1)

    def with_headers(self, headers: Mapping[str, str]) -> WireRequest:
        """A copy with these headers added, or put in place of those with the same names."""
        return evolve(self, headers=Headers({**Headers(self.headers), **Headers(headers)}))


@frozen(kw_only=True)
class WireResponse:
    """A complete answer: status, headers and the whole body."""

    status: int
    headers: Headers
    content: bytes = field(repr=False)


class AsyncWireStream(Protocol):
    """An answer whose body is read as it arrives; closed by the context manager that gave it."""

    status: int
    headers: Headers

    def chunks(self) -> AsyncIterator[bytes]:
        """The decoded body as it arrives; ends at a clean end, raises `APIConnectionError` on a cut."""
        ...

    async def read(self) -> bytes:
        """The rest of the body at once (for error answers)."""
        ...

    def abort(self) -> None:
        """Break the connection: a pending read fails at once. May be called from any thread."""
        ...


class WireStream(Protocol):
    """An answer whose body is read as it arrives; closed by the context manager that gave it."""

    status: int
    headers: Headers

    def chunks(self) -> Iterator[bytes]:
        """The decoded body as it arrives; ends at a clean end, raises `APIConnectionError` on a cut."""
        ...

    def read(self) -> bytes:
        """The rest of the body at once (for error answers)."""
        ...

    def abort(self) -> None:
        """Break the connection: a pending read fails at once. May be called from any thread."""
        ...

"""Asynchronous iterators as sources of uploads."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator

from attrs import define, field

from inferencesh_gen.runtime.media import HEAD, type_of_name

from .._core.errors import SourceError
from .._core.shapes import is_bytes_like
from .sources import Details, Meter, check_size


@define(kw_only=True)
class AsyncUploadSource:
    """An asynchronous iterator to upload: like `UploadSource`, but readable one time only."""

    length: int
    filename: str | None
    content_type: str
    rest: AsyncIterator[bytes] = field(repr=False)
    first: list[bytes] = field(factory=list[bytes], repr=False)
    """What was read of it already."""
    rewinds: bool = field(default=True, init=False)
    """Whether it can be read: true until it is."""

    async def chunks(self) -> AsyncGenerator[bytes]:
        """The content: exactly `length` bytes, or an error before the last of them.

        Raises:
            SourceError: it is shorter or longer than was said; or it was read before.
        """
        if not self.rewinds:
            raise SourceError("this can be read only once, and was")
        self.rewinds = False
        meter = Meter(self.length)
        held = b""
        for chunk in self.first:
            held = meter.count(chunk)
        async for chunk in self.rest:
            if counted := meter.count(chunk):
                if held:
                    yield held
                held = counted
        meter.end()
        if held:
            yield held


async def open_async_source(source: AsyncIterable[bytes], details: Details) -> AsyncUploadSource:
    """Look at an asynchronous iterator; its first chunk is read if nothing else tells what it is.

    Raises:
        InvalidArgumentError: its size is not given.
    """
    length = check_size(details)
    chunks = aiter(source)
    first: list[bytes] = []
    if not (details.content_type or type_of_name(details.filename)):
        async for chunk in chunks:
            first.append(chunk)
            break
    head = b"".join(chunk for chunk in first if is_bytes_like(chunk))
    return AsyncUploadSource(
        length=length,
        filename=details.filename,
        content_type=details.type_for(details.filename, lambda: head[:HEAD]),
        rest=chunks,
        first=first,
    )

"""What can be uploaded, as a request body that is read in chunks."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import AsyncIterable, Callable, Generator, Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from attrs import define, field, frozen

from inferencesh_gen.models import File
from inferencesh_gen.runtime.data_uri import parse_data_uri
from inferencesh_gen.runtime.media import HEAD, UNKNOWN, type_of_bytes, type_of_name

from .._core.base64 import Base64
from .._core.errors import InvalidArgumentError, SourceError
from .._core.shapes import is_bytes_like

CHUNK = 128 * 1024
"""Bytes that are read, and must be sent within the time limit of silence, at once."""

Source = bytes | bytearray | memoryview | os.PathLike[str] | IO[bytes] | Iterable[bytes] | Base64 | File | str
"""What can be uploaded. A string must be a ``data:`` URI: it is never taken for a path."""

AsyncSource = Source | AsyncIterable[bytes]
"""What an asynchronous client can upload."""

_ALLOWED = (
    "bytes, a Path, a binary file, an iterator of bytes with its size, Base64(…), a File, or a data: URI"
)


@frozen(kw_only=True)
class Details:
    """What the caller says of a file; None for what is to be found out.

    Attributes:
        where: Name of the argument, for errors.
        size: Bytes in all.
    """

    where: str = "source"
    filename: str | None = None
    content_type: str | None = None
    size: int | None = None

    def type_for(self, filename: str | None, head: Callable[[], bytes]) -> str:
        """The media type: as given, by the name, or by the first bytes.

        Raises:
            InvalidArgumentError: the one that was given can't stand in a header.
        """
        kind = self.content_type or type_of_name(filename) or type_of_bytes(head()) or UNKNOWN
        if not kind.isascii() or not kind.isprintable() or kind != kind.strip():
            raise InvalidArgumentError("content_type", f"such as image/png is needed; got {kind!r}")
        return kind


@define(kw_only=True)
class UploadSource:
    """Something to upload: its bytes, and what is known of it. A `Body` for the transport."""

    length: int
    """Bytes in all."""
    filename: str | None
    content_type: str
    reader: Callable[[], Iterator[bytes]] = field(repr=False)
    """Reads to the end, from the beginning each time; where it finds that the content changes, it raises."""
    once: bool = False
    """Whether it can be read one time only."""
    _read: bool = field(default=False, init=False)

    @property
    def rewinds(self) -> bool:
        """Whether it can be read (again) from its beginning."""
        return not (self.once and self._read)

    def chunks(self) -> Generator[bytes]:
        """The content from its beginning: exactly `length` bytes, or an error before the last of them.

        Raises:
            SourceError: it is shorter or longer than it was, or has changed; or it can't be read again.
        """
        if not self.rewinds:
            raise SourceError("this can be read only once, and was")
        self._read = True
        return exactly(self.reader(), self.length)


def exactly(chunks: Iterator[bytes], length: int) -> Generator[bytes]:
    """The chunks, which must have this many bytes together.

    Each is held back until the next one is there, so that nobody takes them for complete before the end is
    known to be right.

    Raises:
        SourceError: there are fewer or more bytes.
    """
    meter = Meter(length)
    held = b""
    for chunk in chunks:
        if counted := meter.count(chunk):
            if held:
                yield held
            held = counted
    meter.end()
    if held:
        yield held


class Meter:
    """Counts the bytes of a source.

    Args:
        length: How many it must have.
    """

    def __init__(self, length: int) -> None:
        self._length = length
        self._seen = 0

    def count(self, chunk: object) -> bytes:
        """Take a chunk in."""
        if not is_bytes_like(chunk):
            raise SourceError(f"the source gave {type(chunk).__name__} instead of bytes")
        self._seen += len(chunk)
        if self._seen > self._length:
            raise SourceError(f"the source has more than the {self._length} bytes that were declared")
        return bytes(chunk)

    def end(self) -> None:
        """No more chunks."""
        if self._seen < self._length:
            raise SourceError(f"the source has {self._seen} bytes; {self._length} were declared")


def open_source(source: AsyncSource, details: Details | None = None) -> UploadSource:
    """Look at what is to be uploaded. Little of it is read yet: its first bytes at most.

    Args:
        source: What is to be uploaded.
        details: What the caller says of it.

    Raises:
        InvalidArgumentError: it is no source, does not exist, or has another size than was said.
    """
    details = details or Details()
    opened = _open(source, details)
    if details.size is not None and details.size != opened.length:
        raise InvalidArgumentError("size", f"it has {opened.length} bytes, not {details.size}")
    return opened


def _open(source: Any, details: Details) -> UploadSource:
    if is_bytes_like(source):
        return _of_bytes(source, details)
    if isinstance(source, str):
        return _of_data_uri(source, details)
    if isinstance(source, Base64):
        content = source.decode(details.where)
        return _of_bytes(content, _with(details, source.filename, source.content_type))
    if isinstance(source, File):
        return _of_model(source, details)
    if isinstance(source, os.PathLike):
        return _of_path(Path(os.fsdecode(source)), details)  # pyright: ignore[reportUnknownArgumentType]
    if callable(getattr(source, "read", None)):
        return _of_file(source, details)
    if isinstance(source, AsyncIterable):
        raise InvalidArgumentError(details.where, "an async iterator can be read by AsyncInference only")
    if isinstance(source, Iterable) and not isinstance(source, Mapping):
        return _of_iterable(source, details)  # pyright: ignore[reportUnknownArgumentType]
    kind = type(source).__name__  # pyright: ignore[reportUnknownArgumentType]
    raise InvalidArgumentError(details.where, f"{_ALLOWED} is needed; got {kind}")


def check_size(details: Details) -> int:
    """The size that an iterator must come with."""
    if not isinstance(details.size, int) or isinstance(details.size, bool) or details.size < 0:
        raise InvalidArgumentError(
            details.where,
            f"how many bytes it has can't be seen: say it, as in upload(…, size=…); got {details.size!r}",
        )
    return details.size


def _with(details: Details, filename: str | None, content_type: str | None) -> Details:
    """The details, completed by what a source says of itself."""
    return Details(
        where=details.where,
        filename=details.filename or filename,
        content_type=details.content_type or content_type,
        size=details.size,
    )


def _of_bytes(content: bytes | bytearray | memoryview, details: Details) -> UploadSource:
    # As bytes, whatever a memoryview says its items are. Not a copy, but of a view with gaps.
    view = memoryview(content)
    flat = view.cast("B") if view.c_contiguous and view.nbytes else memoryview(view.tobytes())
    return UploadSource(
        length=len(flat),
        filename=details.filename,
        content_type=details.type_for(details.filename, lambda: bytes(flat[:HEAD])),
        reader=lambda: (bytes(flat[start : start + CHUNK]) for start in range(0, len(flat), CHUNK)),
    )


def _of_data_uri(text: str, details: Details) -> UploadSource:
    if text[:5].lower() != "data:":
        raise InvalidArgumentError(details.where, _no_source(text))
    content, kind = parse_data_uri(text, details.where)
    return _of_bytes(content, _with(details, None, kind))


def _no_source(text: str) -> str:
    shown = text if len(text) <= 40 else f"{text[:40]}…"
    if text.startswith(("https://", "http://")):
        return f"{shown!r} is an address already: it can stand in an input as it is"
    return (
        f"a string is not taken for a path or for base64; got {shown!r}. Give Path(…), Base64(…), or "
        "text.encode()"
    )


def _of_model(file: File, details: Details) -> UploadSource:
    if file.source is None:
        raise InvalidArgumentError(details.where, f"this file is on the server already, at {file.uri!r}")
    completed = _with(details, file.filename, file.content_type)
    if isinstance(file.source, bytes):
        return _of_bytes(file.source, completed)
    return _of_path(file.source, completed)


def _of_path(path: Path, details: Details) -> UploadSource:
    name = details.filename or path.name
    try:
        before = _state(os.stat(path))
        if before is None:  # opening it might wait for ever
            raise InvalidArgumentError(details.where, f"{str(path)!r} is not a regular file")
        with path.open("rb") as file:
            kind = details.type_for(name, lambda: file.read(HEAD))
    except FileNotFoundError:
        raise InvalidArgumentError(details.where, f"there is no file {str(path)!r}") from None
    except (OSError, ValueError) as error:  # a ValueError: NUL in the name
        if isinstance(error, InvalidArgumentError):
            raise
        raise InvalidArgumentError(details.where, f"{str(path)!r} can't be read: {error}") from None
    return UploadSource(
        length=before.size, filename=name, content_type=kind, reader=lambda: _read_path(path, before)
    )


def _read_path(path: Path, before: _State) -> Iterator[bytes]:
    try:
        with path.open("rb", buffering=0) as file:
            yield from _unchanged(file, before)
    except OSError as error:
        raise SourceError(f"{str(path)!r} can't be read any more: {error.strerror}") from error


@frozen
class _State:
    """By what one sees that a file has changed."""

    size: int
    changed: int
    identity: tuple[int, int]


def _state(found: os.stat_result) -> _State | None:
    """The state of a file; None for what is no regular file."""
    if not stat.S_ISREG(found.st_mode):
        return None
    return _State(found.st_size, found.st_mtime_ns, (found.st_dev, found.st_ino))


def _state_of_open(file: Any) -> _State | None:
    try:
        return _state(os.fstat(file.fileno()))
    except (OSError, AttributeError):  # in memory, or not of this system
        return None


def _unchanged(file: Any, before: _State | None) -> Iterator[bytes]:
    while chunk := file.read(CHUNK):
        yield chunk
    if before is not None and _state_of_open(file) != before:
        raise SourceError("the file was changed while it was read")


def _of_file(file: Any, details: Details) -> UploadSource:
    if isinstance(file, io.TextIOBase):
        raise InvalidArgumentError(details.where, 'the file is open as text; open it with mode "rb"')
    if getattr(file, "closed", False):
        raise InvalidArgumentError(details.where, "the file is closed")
    name = details.filename or _name_of(file)
    if not _is_seekable(file):
        return _of_iterable(iter(lambda: file.read(CHUNK), b""), _with(details, name, None))
    start = file.tell()
    file.seek(0, os.SEEK_END)
    length = file.tell() - start
    file.seek(start)
    before = _state_of_open(file)

    def head() -> bytes:
        beginning: bytes = file.read(HEAD)
        file.seek(start)
        return beginning

    def read() -> Iterator[bytes]:
        file.seek(start)
        yield from _unchanged(file, before)

    return UploadSource(
        length=max(0, length), filename=name, content_type=details.type_for(name, head), reader=read
    )


def _is_seekable(file: Any) -> bool:
    seekable = getattr(file, "seekable", None)
    return bool(seekable()) if callable(seekable) else hasattr(file, "seek")


def _of_iterable(source: Iterable[bytes], details: Details) -> UploadSource:
    length = check_size(details)
    chunks = iter(source)
    once = chunks is source
    first: list[bytes] = []

    def head() -> bytes:
        first.append(next(chunks, b""))
        return bytes(first[0][:HEAD]) if is_bytes_like(first[0]) else b""

    def read() -> Iterator[bytes]:
        if not once:
            yield from source
            return
        yield from first
        yield from chunks

    return UploadSource(
        length=length,
        filename=details.filename,
        content_type=details.type_for(details.filename, head),
        reader=read,
        once=once,
    )


def _name_of(file: Any) -> str | None:
    name = getattr(file, "name", None)
    return os.path.basename(name) if isinstance(name, str) else None

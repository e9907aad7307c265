"""What can be uploaded, as a request body that is read in chunks."""

from __future__ import annotations

import base64
import binascii
import io
import mimetypes
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any
from urllib.parse import unquote_to_bytes

from attrs import frozen

from .errors import InvalidArgumentError

CHUNK = 256 * 1024
DEFAULT_CONTENT_TYPE = "application/octet-stream"
Source = bytes | bytearray | memoryview | os.PathLike[str] | IO[bytes] | str

_DATA_URI = re.compile(r"data:(?P<type>[^,;]*)(?P<parameters>(?:;[^,;]*)*),(?P<data>.*)", re.DOTALL)
_ALLOWED = 'bytes, a Path, an open binary file, or a "data:" URI'


@frozen(kw_only=True)
class UploadSource:
    """Something to upload: its bytes, and what is known of it. A `Body` for the transport."""

    length: int
    """Bytes in all."""
    filename: str | None
    content_type: str
    opener: Any
    """Opens a binary file at the beginning of the content; called for each attempt."""

    def chunks(self) -> Iterator[bytes]:
        """The content from its beginning, never more than `length` bytes of it."""
        left = self.length
        with self.opener() as file:
            while left > 0 and (chunk := file.read(min(CHUNK, left))):
                left -= len(chunk)
                yield bytes(chunk)


def open_source(source: Source, *, filename: str | None, content_type: str | None) -> UploadSource:
    """Look at what is to be uploaded; nothing is read yet but a data URI.

    Raises:
        InvalidArgumentError: it is no source, or does not exist, or can't be read twice.
    """
    if isinstance(source, bytes | bytearray | memoryview):
        return _of_bytes(bytes(source), filename, content_type)
    if isinstance(source, str):
        return _of_data_uri(source, filename, content_type)
    if isinstance(source, os.PathLike):
        return _of_path(Path(source), filename, content_type)
    if hasattr(source, "read"):
        return _of_file(source, filename, content_type)
    raise InvalidArgumentError("source", f"{_ALLOWED} can be uploaded; got {type(source).__name__}")


def _of_bytes(content: bytes, filename: str | None, content_type: str | None) -> UploadSource:
    return UploadSource(
        length=len(content),
        filename=filename,
        content_type=content_type or _guess(filename),
        opener=lambda: io.BytesIO(content),
    )


def _of_path(path: Path, filename: str | None, content_type: str | None) -> UploadSource:
    if not path.exists():
        raise InvalidArgumentError("source", f"there is no file {str(path)!r}")
    if not path.is_file():
        raise InvalidArgumentError("source", f"{str(path)!r} is not a file")
    name = filename or path.name
    return UploadSource(
        length=path.stat().st_size,
        filename=name,
        content_type=content_type or _guess(name),
        opener=lambda: path.open("rb"),
    )


def _of_file(file: IO[bytes], filename: str | None, content_type: str | None) -> UploadSource:
    if isinstance(file, io.TextIOBase):
        raise InvalidArgumentError("source", 'the file is open as text; open it with mode "rb"')
    if getattr(file, "closed", False):
        raise InvalidArgumentError("source", "the file is closed")
    if not file.seekable():
        raise InvalidArgumentError(
            "source", "the file can't be rewound, which a repeated upload needs; give its bytes"
        )
    start = file.tell()
    length = file.seek(0, os.SEEK_END) - start
    file.seek(start)
    name = filename or _name_of(file)
    return UploadSource(
        length=length,
        filename=name,
        content_type=content_type or _guess(name),
        opener=lambda: _Section(file, start),
    )


class _Section:
    """A caller's file from where it stood; it is the caller's to close."""

    def __init__(self, file: IO[bytes], start: int) -> None:
        self._file = file
        self._start = start

    def __enter__(self) -> IO[bytes]:
        self._file.seek(self._start)
        return self._file

    def __exit__(self, *exception: object) -> None:
        return None


def _of_data_uri(text: str, filename: str | None, content_type: str | None) -> UploadSource:
    match = _DATA_URI.fullmatch(text)
    if match is None:
        shown = text if len(text) <= 40 else f"{text[:40]}…"
        hint = (
            "a data URI has the form data:[type][;base64],…"
            if text.startswith("data:")
            else "for a file, give a Path"
        )
        raise InvalidArgumentError("source", f"{shown!r} is no {_ALLOWED}: {hint}")
    # Percent-decoding first: it leaves plain base64 alone, and %2B inside of it is legal.
    content = unquote_to_bytes(match["data"])
    if "base64" in match["parameters"].lower().split(";"):
        content = _base64(content)
    return _of_bytes(content, filename, content_type or match["type"] or "text/plain")


def _base64(text: bytes) -> bytes:
    plain = text.translate(bytes.maketrans(b"-_", b"+/"), b" \t\r\n")
    try:
        return base64.b64decode(plain.rstrip(b"=") + b"=" * (-len(plain.rstrip(b"=")) % 4), validate=True)
    except binascii.Error as error:
        raise InvalidArgumentError("source", f"the data URI holds no valid base64: {error}") from None


def _name_of(file: IO[bytes]) -> str | None:
    name = getattr(file, "name", None)
    return os.path.basename(name) if isinstance(name, str) else None


def _guess(filename: str | None) -> str:
    guessed = mimetypes.guess_type(filename)[0] if filename else None
    return guessed or DEFAULT_CONTENT_TYPE

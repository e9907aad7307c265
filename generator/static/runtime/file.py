"""What the model of a file can do beside being one: stand for content that is yet to be uploaded, and show
itself in a notebook."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

from .data_uri import parse_data_uri
from .errors import InvalidArgumentError
from .media import HEAD, UNKNOWN, type_of_bytes, type_of_name
from .model import Model

_STYLE = "max-width: 100%; max-height: 24rem"
_UNITS = ("B", "kB", "MB", "GB", "TB")


class FileModel(Model):
    """A file: on the server with its `uri`, or here and yet to be uploaded.

    Example:
        >>> File.from_bytes(b"hello", filename="a.txt").content_type
        'text/plain'
    """

    __slots__ = ("_content",)

    uri: str
    path: str
    filename: str
    content_type: str
    size: int
    _content: bytes | Path

    @classmethod
    def from_path(
        cls, path: str | os.PathLike[str], *, filename: str | None = None, content_type: str | None = None
    ) -> Self:
        """A file on this machine. It is read when it is uploaded.

        Args:
            path: Where it is.
            filename: Its name for the server; else that of the path.
            content_type: Its media type; else by its name, then by its first bytes.

        Raises:
            InvalidArgumentError: there is no such file, or it can't be read.
        """
        place = Path(path)
        name = filename or place.name
        if not place.is_file():  # opening another thing may wait for ever
            raise InvalidArgumentError("path", f"there is no file {str(place)!r}")
        try:
            with place.open("rb") as file:
                size = os.fstat(file.fileno()).st_size
                kind = content_type or type_of_name(name) or type_of_bytes(file.read(HEAD)) or UNKNOWN
        except OSError as error:
            raise InvalidArgumentError("path", f"{str(place)!r} can't be read: {error.strerror}") from None
        return cls._local(place, size, name, kind, path=str(place))

    @classmethod
    def from_bytes(
        cls,
        content: bytes | bytearray | memoryview,
        *,
        filename: str | None = None,
        content_type: str | None = None,
    ) -> Self:
        """Bytes as a file.

        Args:
            content: All of it.
            filename: Its name.
            content_type: Its media type; else by its name, then by its first bytes.
        """
        if not isinstance(content, bytes | bytearray | memoryview):
            raise InvalidArgumentError("content", f"bytes are needed; got {type(content).__name__}")
        whole = bytes(content)
        kind = content_type or type_of_name(filename) or type_of_bytes(whole[:HEAD]) or UNKNOWN
        return cls._local(whole, len(whole), filename, kind)

    @classmethod
    def from_data_uri(cls, uri: str, *, filename: str | None = None, content_type: str | None = None) -> Self:
        """The content of a ``data:`` URI as a file.

        Args:
            uri: ``data:[type][;base64],content``. Base64 may be of either alphabet and without padding.
            filename: Its name.
            content_type: Its media type; else as the URI says, which is ``text/plain`` if it says nothing.

        Raises:
            InvalidArgumentError: it is no data URI.
        """
        content, kind = parse_data_uri(uri, "uri")
        return cls._local(content, len(content), filename, content_type or kind)

    @classmethod
    def from_image(cls, image: Any, *, format: str = "png", filename: str | None = None) -> Self:
        """A picture in memory as a file.

        Args:
            image: An image of Pillow's, or an array of pixels (numpy's, say): uint8, of the shape
                ``(height, width)`` or ``(height, width, channels)`` with 1 to 4 channels.
            format: What to write: ``"png"``, and for Pillow's images whatever it can write.
            filename: Its name; else ``image.png``.

        Raises:
            InvalidArgumentError: it is no picture, or can't be written so.
        """
        from .images import encode_image

        picture = encode_image(image, format, "image")
        name = filename or f"image.{picture.extension}"
        return cls._local(picture.content, len(picture.content), name, picture.content_type)

    @classmethod
    def _local(
        cls, content: bytes | Path, size: int, filename: str | None, content_type: str, **more: str
    ) -> Self:
        known = {"uri": "", "size": size, "content_type": content_type, **more}
        self = cls.from_dict({**known, "filename": filename} if filename else known)
        self._content = content
        return self

    @property
    def source(self) -> bytes | Path | None:
        """What is yet to be uploaded; None for a file of the server."""
        try:
            content: bytes | Path | None = object.__getattribute__(self, "_content")
        except AttributeError:
            return None
        return content

    @property
    def is_here_only(self) -> bool:
        """Whether it is yet to be uploaded."""
        return self.source is not None

    def __eq__(self, other: object) -> bool:
        return super().__eq__(other) is True and self.source == getattr(other, "source", None)

    __hash__ = None

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.to_dict(), self.source)

    def _repr_html_(self) -> str:
        """How notebooks show it: as picture, sound or video if its uri is one of the web, else as a line."""
        from html import escape

        name = escape(self.filename or self.path or "file")
        about = escape(", ".join(filter(None, [self.content_type, _in_words(self.size)])))
        if not _is_of_the_web(self.uri):
            return f"<span>{name} ({about})</span>"
        uri = escape(self.uri)
        kind = (self.content_type or "").partition("/")[0]
        shown = {
            "image": f'<img src="{uri}" alt="{name}" style="{_STYLE}">',
            "audio": f'<audio controls preload="metadata" src="{uri}"></audio>',
            "video": f'<video controls preload="metadata" src="{uri}" style="{_STYLE}"></video>',
        }.get(kind, "")
        link = f'<a href="{uri}" target="_blank" rel="noopener noreferrer">{name}</a> ({about})'
        return f"<figure>{shown}<figcaption>{link}</figcaption></figure>"


def _restore(cls: type[FileModel], source: Mapping[str, Any], content: bytes | Path | None) -> FileModel:
    self = cls.from_dict(source)
    if content is not None:
        self._content = content
    return self


def _is_of_the_web(uri: object) -> bool:
    try:
        return isinstance(uri, str) and urlsplit(uri).scheme in {"http", "https"}
    except ValueError:
        return False


def _in_words(size: object) -> str:
    if not isinstance(size, int) or isinstance(size, bool):
        return ""
    number, unit = float(size), 0
    while number >= 1000 and unit < len(_UNITS) - 1:
        number, unit = number / 1000, unit + 1
    return f"{number:.3g} {_UNITS[unit]}"

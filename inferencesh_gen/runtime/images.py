"""Pictures in memory as files. Neither Pillow nor numpy is needed, but by those who have their objects."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any, NamedTuple

from .errors import InvalidArgumentError
from .media import UNKNOWN, type_of_name

_COLOR_TYPES = {1: 0, 2: 4, 3: 2, 4: 6}
"""PNG's number for grey, grey with alpha, RGB, RGB with alpha; by the number of channels."""
_ALIASES = {"jpg": "jpeg", "tif": "tiff"}


class Picture(NamedTuple):
    """A picture as a file's content."""

    content: bytes
    content_type: str
    extension: str


def encode_image(image: Any, format: str, where: str) -> Picture:
    """A picture of Pillow's in any format it can write, or an array of pixels as PNG.

    Args:
        image: A `PIL.Image.Image`, or an array (numpy's, or any with the buffer protocol) of the shape
            ``(height, width)`` or ``(height, width, channels)`` and of the type uint8.
        format: ``"png"``, ``"jpeg"``, ``"webp"``, ….
        where: Name of the argument, for errors.

    Raises:
        InvalidArgumentError: it is no picture, or can't be written in this format.
    """
    name = _ALIASES.get(format.lower(), format.lower())
    if callable(getattr(image, "save", None)) and hasattr(image, "mode"):
        content = _of_pillow(image, name, where)
    else:
        content = _of_array(image, name, where)
    return Picture(content, type_of_name(f"image.{name}") or UNKNOWN, name)


def _of_pillow(image: Any, format: str, where: str) -> bytes:
    buffer = io.BytesIO()
    try:
        image.save(buffer, format=format.upper())
    except (OSError, KeyError, ValueError) as error:
        raise InvalidArgumentError(where, f"Pillow can't write it as {format!r}: {error}") from None
    return buffer.getvalue()


def _of_array(array: Any, format: str, where: str) -> bytes:
    try:
        pixels = memoryview(array)
    except TypeError:
        kind = type(array).__name__
        raise InvalidArgumentError(
            where, f"a PIL image or an array of pixels is needed; got {kind}"
        ) from None
    if pixels.format != "B":
        raise InvalidArgumentError(
            where,
            f"pixels are whole numbers from 0 to 255, of the type uint8; got {pixels.format!r}. For numbers "
            'from 0 to 1: (array * 255).round().astype("uint8")',
        )
    height, width, channels = _shape(pixels, where)
    if format != "png":
        raise InvalidArgumentError("format", f"an array is written as png; for {format!r}, make a PIL image")
    return _png(pixels.tobytes(), height, width, channels)


def _shape(pixels: memoryview, where: str) -> tuple[int, int, int]:
    shape = pixels.shape or ()
    height, width, channels = (*shape, 1)[:3] if len(shape) in (2, 3) else (0, 0, 0)
    if channels not in _COLOR_TYPES or not height or not width:
        raise InvalidArgumentError(
            where, f"(height, width) or (height, width, 1 to 4 channels) is needed; got the shape {shape}"
        )
    return height, width, channels


def _png(pixels: bytes, height: int, width: int, channels: int) -> bytes:
    row = width * channels
    # Each row begins with the number of its filter: none.
    rows = b"".join(b"\0" + pixels[start : start + row] for start in range(0, height * row, row))
    header = struct.pack(">IIBBBBB", width, height, 8, _COLOR_TYPES[channels], 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

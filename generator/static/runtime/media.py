"""What kind of media a file is: by its name, then by its first bytes."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from mimetypes import MimeTypes

UNKNOWN = "application/octet-stream"
HEAD = 512
"""How many of the first bytes are looked at."""

# What the standard library's table lacks, or lacks in some version of Python.
_MORE = {
    "application/gzip": [".gz", ".tgz"],
    "application/parquet": [".parquet"],
    "application/toml": [".toml"],
    "application/x-7z-compressed": [".7z"],
    "application/x-bzip2": [".bz2"],
    "application/x-ndjson": [".jsonl", ".ndjson"],
    "application/x-xz": [".xz"],
    "application/yaml": [".yaml", ".yml"],
    "audio/aac": [".aac"],
    "audio/flac": [".flac"],
    "audio/mp4": [".m4a"],
    "audio/ogg": [".ogg", ".oga", ".opus"],
    "audio/wav": [".wav"],
    "font/woff2": [".woff2"],
    "image/avif": [".avif"],
    "image/bmp": [".bmp"],
    "image/heic": [".heic"],
    "image/heif": [".heif"],
    "image/jxl": [".jxl"],
    "image/webp": [".webp"],
    "model/gltf+json": [".gltf"],
    "model/gltf-binary": [".glb"],
    "model/obj": [".obj"],
    "model/stl": [".stl"],
    "text/markdown": [".md"],
    "video/mp4": [".m4v"],
    "video/ogg": [".ogv"],
    "video/webm": [".webm"],
    "video/x-matroska": [".mkv"],
}
_COMPRESSED = {"gzip": "application/gzip", "bzip2": "application/x-bzip2", "xz": "application/x-xz"}

_BRANDS = {
    b"avif": "image/avif",
    b"avis": "image/avif",
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"mif1": "image/heif",
    b"M4A ": "audio/mp4",
    b"qt  ": "video/quicktime",
}
"""The brands of files that begin like MP4; all others are video."""

_BEGINNINGS: tuple[tuple[bytes, str | Callable[[bytes], str | None]], ...] = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8[79]a", "image/gif"),
    (b"RIFF....WEBP", "image/webp"),
    (b"RIFF....WAVE", "audio/wav"),
    (b"RIFF....AVI ", "video/x-msvideo"),
    (b"BM....\0\0\0\0", "image/bmp"),
    (b"II\\*\0|MM\0\\*", "image/tiff"),
    (b"\0\0\1\0[^\0]\0", "image/vnd.microsoft.icon"),
    (b"....ftyp", lambda head: _BRANDS.get(head[8:12], "video/mp4")),
    (b"\x1aE\xdf\xa3", lambda head: "video/webm" if b"webm" in head[:64] else "video/x-matroska"),
    (b"OggS", lambda head: "video/ogg" if b"theora" in head[:64] else "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"ID3[\2-\4]", "audio/mpeg"),
    (b"\xff[\xfb\xf3\xf2]", "audio/mpeg"),
    (b"\xff[\xf1\xf9]", "audio/aac"),
    (b"MThd", "audio/midi"),
    (b"%PDF-", "application/pdf"),
    (b"glTF", "model/gltf-binary"),
    (b"PK\3\4", "application/zip"),
    (b"\x1f\x8b\x08", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
)


def type_of_name(filename: str | None) -> str | None:
    """The media type that a name's extension stands for; None if it stands for none.

    Not the tables of the operating system, which differ from one machine to the next.

    Example:
        >>> type_of_name("photo.JPG"), type_of_name("data.tar.gz"), type_of_name("README")
        ('image/jpeg', 'application/gzip', None)
    """
    if not filename:
        return None
    # Not as a path: whatever stands in a name, it is no URL.
    kind, compression = _table().guess_type(f"./{filename.replace(':', '_')}")
    return _COMPRESSED.get(compression, UNKNOWN) if compression else kind


def type_of_bytes(head: bytes) -> str | None:
    """The media type of a file that begins so; None if it is not one of the common ones.

    Args:
        head: The first `HEAD` bytes, or all if there are fewer.

    Example:
        >>> type_of_bytes(b"%PDF-1.7")
        'application/pdf'
    """
    for pattern, kind in _patterns():
        if pattern.match(head):
            return kind if isinstance(kind, str) else kind(head)
    return None


@cache
def _table() -> MimeTypes:
    table = MimeTypes()
    for kind, extensions in _MORE.items():
        for extension in extensions:
            table.add_type(kind, extension)
    for extension in (".tgz", ".gz", ".bz2", ".xz"):  # as types of their own, see `type_of_name`
        table.suffix_map.pop(extension, None)
    return table


@cache
def _patterns() -> list[tuple[re.Pattern[bytes], str | Callable[[bytes], str | None]]]:
    return [(re.compile(beginning, re.DOTALL), kind) for beginning, kind in _BEGINNINGS]

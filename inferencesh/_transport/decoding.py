"""Answers that were compressed on the way."""

from __future__ import annotations

import zlib
from typing import Protocol

_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS
_DEFLATE = -zlib.MAX_WBITS
_COMPRESSIONS = frozenset({"gzip", "x-gzip", "deflate"})


class Decoder(Protocol):
    """What turns the bytes on the wire into those that were meant."""

    def feed(self, chunk: bytes) -> bytes:
        """The bytes that `chunk` stands for."""
        ...

    def finish(self) -> bytes:
        """The last bytes.

        Raises:
            DecodingError: there should have been more.
        """
        ...


class DecodingError(Exception):
    """A body is not what its ``Content-Encoding`` says."""


def decoder(content_encoding: str) -> Decoder | None:
    """The decoder for a ``Content-Encoding``; None if the body comes as it is, or in a way we never ask for.

    Example:
        >>> decoder("identity") is None
        True
    """
    names = [name.strip().lower() for name in content_encoding.split(",")]
    wrapped = [name for name in names if name in _COMPRESSIONS]
    return _Inflater() if len(wrapped) == 1 == len(names) else None


class _Inflater:
    """gzip, or deflate: with the header that the standard asks for, or without, as some servers send it."""

    def __init__(self) -> None:
        self._inflate = zlib.decompressobj(_GZIP_OR_ZLIB)
        self._has_begun = False

    def feed(self, chunk: bytes) -> bytes:
        try:
            return self._feed(chunk)
        except zlib.error as error:
            raise DecodingError(str(error)) from None

    def finish(self) -> bytes:
        rest = self._inflate.flush()
        if self._has_begun and not self._inflate.eof:
            raise DecodingError("the compressed answer ends too early")
        return rest

    def _feed(self, chunk: bytes) -> bytes:
        if self._has_begun or not chunk:
            return self._inflate.decompress(chunk)
        self._has_begun = True
        try:
            return self._inflate.decompress(chunk)
        except zlib.error:
            self._inflate = zlib.decompressobj(_DEFLATE)
            return self._inflate.decompress(chunk)

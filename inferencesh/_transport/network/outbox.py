"""Small pieces of a request, kept to go out together."""

from __future__ import annotations

_ENOUGH = 16 * 1024
"""Bytes that go out at once."""


class Outbox:
    """Holds pieces back until they are worth a system call, or until the other side is expected to speak.

    The head of a request and its body come one after the other: two packets where one will do.
    """

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._size = 0

    def put(self, piece: bytes) -> bytes:
        """Add a piece; returns what is to be sent now, if anything."""
        self._pieces.append(piece)
        self._size += len(piece)
        return self.take() if self._size >= _ENOUGH else b""

    def take(self) -> bytes:
        """Everything that is left."""
        if not self._pieces:
            return b""
        content = b"".join(self._pieces)
        self._pieces.clear()
        self._size = 0
        return content

"""Lines out of chunks of bytes."""

from __future__ import annotations


class LineBuffer:
    """Cuts bytes at LF, and nowhere else.

    Text methods such as `str.splitlines` also cut at U+2028, U+0085 and others, which are legal inside JSON
    strings.
    """

    def __init__(self) -> None:
        # Pieces of the unfinished line, joined once, so that a line of many megabytes costs what it is long.
        self._pieces: list[bytes] = []

    def feed(self, chunk: bytes) -> list[bytes]:
        """The lines that `chunk` completes, without their LF."""
        *lines, rest = chunk.split(b"\n")
        if lines:
            lines[0] = self.flush() + lines[0]
        if rest:
            self._pieces.append(rest)
        return lines

    def flush(self) -> bytes:
        """The unfinished line, which is forgotten."""
        line = b"".join(self._pieces)
        self._pieces.clear()
        return line

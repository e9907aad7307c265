"""What reads answers from bytes: an engine is one of these."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from .connections import Head

LONGEST_HEAD = 256 * 1024
"""Bytes of status line and headers, above which an answer is refused."""


class AnswerParser(Protocol):
    """Reads the answers of one connection, one after the other; no I/O.

    Attributes:
        head: What comes before the body; None until it is there.
        is_complete: Whether all of the answer has been read.
        can_be_kept: Whether the server takes another request on this connection; known when the answer is
            complete. False if anything follows the answer: nobody asked for that.
    """

    head: Head | None
    is_complete: bool
    can_be_kept: bool

    def begin(self, method: str) -> None:
        """Get ready for the answer to a request."""
        ...

    def feed(self, data: bytes) -> None:
        """Read on; nothing at all means that the server has closed the connection.

        Raises:
            ProtocolError: this is no HTTP, or the answer is incomplete.
        """
        ...

    def take(self) -> bytes:
        """What has come of the body since it was last asked for."""
        ...


ParserKind = Callable[[], AnswerParser]
"""Makes the parser of a new connection."""

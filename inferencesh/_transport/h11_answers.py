"""Answers, read from bytes by h11, in Python: no I/O here."""

from __future__ import annotations

from functools import cache

import h11

from .answers import LONGEST_HEAD
from .connections import Head
from .failures import ProtocolError
from .messages import read_headers


class H11Parser:
    """Reads the answers of one connection, one after the other.

    h11 follows both sides of a connection. It is told no more of a request than that there was one: what is
    really sent was checked and written before (`messages.py`), which takes a third of the time.

    Example:
        >>> parser = H11Parser()
        >>> parser.begin("GET")
        >>> parser.feed(b"HTTP/1.1 200 OK\\r\\ncontent-length: 2\\r\\n\\r\\nok")
        >>> parser.head.status, parser.take(), parser.is_complete
        (200, b'ok', True)
    """

    head: Head | None = None
    is_complete = False
    can_be_kept = False

    def __init__(self) -> None:
        self._connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=LONGEST_HEAD)
        self._body: list[bytes] = []

    def begin(self, method: str) -> None:
        """Get ready for the answer to a request."""
        if self.is_complete:
            self._connection.start_next_cycle()
        self.head = None
        self.is_complete = self.can_be_kept = False
        self._body.clear()
        self._connection.send(_some_request(method))
        self._connection.send(_END)

    def feed(self, data: bytes) -> None:
        """Read on; nothing at all means that the server has closed the connection.

        Raises:
            ProtocolError: this is no HTTP, or the answer is incomplete.
        """
        connection = self._connection
        try:
            connection.receive_data(data)
            while not self.is_complete:
                event = connection.next_event()
                if isinstance(event, h11.Data):
                    self._body.append(bytes(event.data))
                elif event is h11.NEED_DATA:
                    return
                elif isinstance(event, h11.Response):
                    self.head = Head(event.status_code, read_headers(event.headers))
                elif not isinstance(event, h11.InformationalResponse):
                    self._end()
        except h11.RemoteProtocolError as error:
            # What follows a colon is the offending line, and may be a header.
            problem = str(error).partition(":")[0] if data else _cut(self.head)
            raise ProtocolError(problem) from None

    def take(self) -> bytes:
        """What has come of the body since it was last asked for."""
        pieces, self._body = self._body, []
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def _end(self) -> None:
        connection = self._connection
        self.is_complete = True
        is_over = connection.trailing_data != (b"", False)  # closed, or more came than the answer
        self.can_be_kept = connection.their_state is h11.DONE and not is_over


@cache
def _some_request(method: str) -> h11.Request:
    return h11.Request(method=method, target="/", headers=[("host", "h")])


_END = h11.EndOfMessage()


def _cut(head: Head | None) -> str:
    return f"the server disconnected, {'the answer is incomplete' if head else 'no answer came'}"

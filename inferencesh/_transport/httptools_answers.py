"""Answers, read from bytes by a parser in C: no I/O here."""

from __future__ import annotations

import httptools

from .._core.wire import Headers
from .answers import LONGEST_HEAD
from .connections import Head
from .failures import ProtocolError
from .messages import read_headers


class HTTPToolsParser:
    """Reads the answers of one connection, one after the other.

    Example:
        >>> parser = HTTPToolsParser()
        >>> parser.begin("GET")
        >>> parser.feed(b"HTTP/1.1 200 OK\\r\\ncontent-length: 2\\r\\n\\r\\nok")
        >>> parser.head.status, parser.take(), parser.is_complete
        (200, b'ok', True)
    """

    def __init__(self) -> None:
        self._parser = httptools.HttpResponseParser(self)
        self.begin("")

    def begin(self, method: str) -> None:
        """Get ready for the answer to a request."""
        self.head: Head | None = None
        self.is_complete = False
        self.can_be_kept = False
        """Whether the server takes another request on this connection; known when the answer is complete."""
        self._never_has_a_body = method == "HEAD"
        self._ends_with_connection = False
        self._head_size = 0
        self._headers: list[tuple[bytes, bytes]] = []
        self._body: list[bytes] = []

    def feed(self, data: bytes) -> None:
        """Read on; nothing at all means that the server has closed the connection.

        Raises:
            ProtocolError: this is no HTTP, or the answer is incomplete.
        """
        if not data:
            self._end()
            return
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            raise ProtocolError("the server changes to a protocol nobody asked for") from None
        except httptools.HttpParserError as error:
            self._fail(error)
        if self.head is None:
            self._head_size += len(data)
            if self._head_size > LONGEST_HEAD:
                raise ProtocolError("the head of the answer is too long")

    def take(self) -> bytes:
        """What has come of the body since it was last asked for."""
        pieces, self._body = self._body, []
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def _end(self) -> None:
        if self.head is None:
            raise ProtocolError("the server disconnected without sending an answer")
        if not self._ends_with_connection:
            raise ProtocolError("the server disconnected, the answer is incomplete")
        self.is_complete = True

    def _fail(self, error: httptools.HttpParserError) -> None:
        if isinstance(error, httptools.HttpParserCallbackError) and error.__context__:
            raise error.__context__  # Ctrl-C, say, while a method below was running
        if not self.is_complete:
            raise ProtocolError(str(error)) from None
        self.can_be_kept = False  # it is about what follows an answer

    # What the parser calls. An answer may be followed by what nobody asked for.

    def on_message_begin(self) -> None:
        """Another answer begins."""
        if self.is_complete:
            self.can_be_kept = False

    def on_header(self, name: bytes, value: bytes) -> None:
        """A header; or a trailer, which nobody asks for."""
        if self.head is None:
            self._headers.append((name, value.strip(b" \t")))

    def on_headers_complete(self) -> None:
        """The end of a head: of the answer, or of the announcement of one (1xx)."""
        if self.head is not None:
            return
        status = self._parser.get_status_code()
        if status < 200:
            self._headers.clear()
            return
        headers = read_headers(self._headers)
        self.head = Head(status, headers)
        self._ends_with_connection = _ends_with_connection(headers)
        self.is_complete = self._never_has_a_body

    def on_body(self, body: bytes) -> None:
        """A piece of the body."""
        if not self.is_complete:
            self._body.append(body)

    def on_message_complete(self) -> None:
        """The end of an answer, or of an announcement."""
        if self.head is not None and not self.is_complete:
            self.is_complete = True
            self.can_be_kept = self._parser.should_keep_alive()


def _ends_with_connection(headers: Headers) -> bool:
    if coding := headers.get("transfer-encoding"):
        return coding.rpartition(",")[2].strip().lower() != "chunked"
    return "content-length" not in headers

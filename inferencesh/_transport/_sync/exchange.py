# Generated from inferencesh/_transport/_async/exchange.py, do not edit.
"""A request and its answer, on a connection of their own."""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType
from typing import TYPE_CHECKING

from ..._core.wire import WireRequest
from .. import gate
from ..addresses import address_of
from ..connections import Connection, Head
from ..decoding import Decoder, decoder
from ..failures import TranslatedFailures, already_read
from ..messages import IDENTITY, Outgoing, outgoing

if TYPE_CHECKING:
    from ..pooled._sync import PooledTransport


class Exchange:
    """A request and its answer: inside ``with`` it has a connection of its own.

    A class, since a generator would cost twice as much for each call.
    """

    def __init__(self, transport: PooledTransport, request: WireRequest, encoding: str) -> None:
        self._transport = transport
        self._request = request
        self._encoding = encoding
        self._failures = TranslatedFailures(request)

    def __enter__(self) -> Answer:
        request = self._outgoing()
        self._origin = request.address.origin
        self._pool = self._transport.pool()
        self._turn = self._pool.turn(self._request, streams=self._encoding == IDENTITY)
        try:
            self._connection = self._pool.take(self._origin)
            self._answer = self._begin(request)
        except BaseException:
            self._turn.release()
            raise
        return self._answer

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._answer.is_closed = True
        is_reusable = False
        try:
            # What state a connection is in after an exception is not known: the next request gets another.
            is_reusable = error is None and self._connection.finish()
        finally:
            try:
                self._let_go(is_reusable)
            finally:
                self._turn.release()

    def _outgoing(self) -> Outgoing:
        """The request as it goes out, unless it may not."""
        request, address = self._request, address_of(self._request.url)
        gate.check(request.method, request.url, address.origin[1])
        content = self._transport.content(request.body)
        return outgoing(request, address, content=content, encoding=self._encoding)

    def _let_go(self, is_reusable: bool) -> None:
        if is_reusable:
            self._pool.put(self._origin, self._connection)
        else:
            self._connection.close()

    def _begin(self, request: Outgoing) -> Answer:
        try:
            with self._failures:
                head = self._connection.exchange(request)
        except BaseException:
            self._connection.close()
            raise
        return Answer(self._connection, head, self._failures)


class Answer:
    """An answer whose body is read as it arrives."""

    def __init__(self, connection: Connection, head: Head, failures: TranslatedFailures) -> None:
        self.status = head.status
        self.headers = head.headers
        self.is_closed = False
        self._failures = failures
        self._connection = connection
        self._is_read = False

    def chunks(self) -> Iterator[bytes]:
        """The decoded body as it arrives; ends at a clean end, raises `APIConnectionError` on a cut."""
        decoding = self._begin_reading()
        with self._failures:
            while chunk := self._connection.chunk():
                if plain := decoding.feed(chunk) if decoding else chunk:
                    yield plain
                if self.is_closed:  # the connection may be another's by now
                    raise already_read()
            if decoding and (plain := decoding.finish()):
                yield plain

    def read(self) -> bytes:
        """The rest of the body at once (for error answers)."""
        decoding = self._begin_reading()
        pieces: list[bytes] = []
        with self._failures:
            while chunk := self._connection.chunk():
                pieces.append(chunk)
            content = b"".join(pieces)
            return decoding.feed(content) + decoding.finish() if decoding else content

    def abort(self) -> None:
        """Break the connection: a pending read fails at once. May be called from any thread."""
        if not self.is_closed:
            self._connection.abort()

    def _begin_reading(self) -> Decoder | None:
        if self._is_read or self.is_closed:
            raise already_read()
        self._is_read = True
        coding = self.headers.get("content-encoding")
        return decoder(coding) if coding else None

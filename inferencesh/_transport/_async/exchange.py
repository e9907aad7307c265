"""A request and its answer, on a connection of their own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from types import TracebackType
from typing import TYPE_CHECKING

from ..._core.wire import WireRequest
from .. import gate
from ..addresses import address_of
from ..connections import AsyncConnection, Head
from ..decoding import Decoder, decoder
from ..failures import TranslatedFailures, already_read
from ..messages import IDENTITY, Outgoing, outgoing

if TYPE_CHECKING:
    from ..pooled._async import AsyncPooledTransport


class AsyncExchange:
    """A request and its answer: inside ``async with`` it has a connection of its own.

    A class, since a generator would cost twice as much for each call.
    """

    def __init__(self, transport: AsyncPooledTransport, request: WireRequest, encoding: str) -> None:
        self._transport = transport
        self._request = request
        self._encoding = encoding
        self._failures = TranslatedFailures(request)

    async def __aenter__(self) -> AsyncAnswer:
        request = self._outgoing()
        self._origin = request.address.origin
        self._pool = self._transport.pool()
        self._turn = await self._pool.turn(self._request, streams=self._encoding == IDENTITY)
        try:
            self._connection = await self._pool.take(self._origin)
            self._answer = await self._begin(request)
        except BaseException:
            self._turn.release()
            raise
        return self._answer

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._answer.is_closed = True
        is_reusable = False
        try:
            # What state a connection is in after an exception is not known: the next request gets another.
            is_reusable = error is None and await self._connection.finish()
        finally:
            try:
                await self._let_go(is_reusable)
            finally:
                self._turn.release()

    def _outgoing(self) -> Outgoing:
        """The request as it goes out, unless it may not."""
        request, address = self._request, address_of(self._request.url)
        gate.check(request.method, request.url, address.origin[1])
        content = self._transport.content(request.body)
        return outgoing(request, address, content=content, encoding=self._encoding)

    async def _let_go(self, is_reusable: bool) -> None:
        if is_reusable:
            await self._pool.put(self._origin, self._connection)
        else:
            await self._connection.aclose()

    async def _begin(self, request: Outgoing) -> AsyncAnswer:
        try:
            with self._failures:
                head = await self._connection.exchange(request)
        except BaseException:
            await self._connection.aclose()
            raise
        return AsyncAnswer(self._connection, head, self._failures)


class AsyncAnswer:
    """An answer whose body is read as it arrives."""

    def __init__(self, connection: AsyncConnection, head: Head, failures: TranslatedFailures) -> None:
        self.status = head.status
        self.headers = head.headers
        self.is_closed = False
        self._failures = failures
        self._connection = connection
        self._is_read = False

    async def chunks(self) -> AsyncIterator[bytes]:
        """The decoded body as it arrives; ends at a clean end, raises `APIConnectionError` on a cut."""
        decoding = self._begin_reading()
        with self._failures:
            while chunk := await self._connection.chunk():
                if plain := decoding.feed(chunk) if decoding else chunk:
                    yield plain
                if self.is_closed:  # the connection may be another's by now
                    raise already_read()
            if decoding and (plain := decoding.finish()):
                yield plain

    async def read(self) -> bytes:
        """The rest of the body at once (for error answers)."""
        decoding = self._begin_reading()
        pieces: list[bytes] = []
        with self._failures:
            while chunk := await self._connection.chunk():
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

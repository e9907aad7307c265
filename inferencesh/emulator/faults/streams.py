"""Faults of streams: cut, held back, and records that are not what they should be."""

from abc import abstractmethod
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass
from itertools import count, islice
from typing import ClassVar, NamedTuple

from .exchange import Exchange
from .fault import Ending, Fault, finish
from .framing import HEARTBEAT, Framing, framing_of, is_event, with_member

_MEGABYTE = 1_000_000
_UNKNOWN = {"event": "weather", "data": {"sky": "clear"}}
_NO_OBJECTS = (b"[1, 2]", b"7", b'"text"', b"null", b"true")


@dataclass(frozen=True)
class Cut(Fault):
    """The answer ends before it is complete. A shorter one is cut at its end.

    Args:
        after_events: How many records come before that, not counting heartbeats.
        after_bytes: How many bytes of the body come before that, instead of events.
        then: How it ends: the connection is broken (RST) or closed (FIN), falls silent, or the answer looks
            complete.
    """

    after_events: int = 1
    after_bytes: int | None = None
    then: Ending = "reset"

    async def apply(self, exchange: Exchange) -> None:
        async with exchange.answer() as answer:
            if self.then == "end":
                answer.forget_length()
            await exchange.start(answer)
            async with aclosing(self._left(answer.chunks)) as chunks:
                await _send_all(exchange, chunks)
        await finish(exchange, self.then)

    def _left(self, chunks: AsyncGenerator[bytes]) -> AsyncGenerator[bytes]:
        if self.after_bytes is None:
            return _first_events(chunks, self.after_events)
        return _first_bytes(chunks, self.after_bytes)


@dataclass(frozen=True)
class HalfLine(Fault):
    """Half a record comes, and no more.

    Args:
        after_events: How many whole records come before it, not counting heartbeats.
        then: How it ends, see `Cut`.
    """

    after_events: int = 1
    then: Ending = "end"

    async def apply(self, exchange: Exchange) -> None:
        async with exchange.answer() as answer:
            answer.forget_length()
            await exchange.start(answer)
            async with aclosing(_first_events(answer.chunks, self.after_events)) as chunks:
                await _send_all(exchange, chunks)
            half = await anext(answer.chunks, b"")
            await exchange.send(half[: len(half) // 2])
        await finish(exchange, self.then)


@dataclass(frozen=True)
class Buffered(Fault):
    """Nothing comes before the answer is complete, as behind a proxy that buffers."""

    async def apply(self, exchange: Exchange) -> None:
        async with exchange.answer() as answer:
            body = b"".join([chunk async for chunk in answer.chunks])
            await exchange.start(answer)
            await exchange.send(body)
            await exchange.end()


class Stream(NamedTuple):
    """The answer of a stream, as the handler gives it."""

    records: AsyncGenerator[bytes]
    framing: Framing
    exchange: Exchange


class _Edited(Fault):
    """Changes the records of a stream. Other answers, such as a 404, stay what they are."""

    only_streams: ClassVar[bool] = True

    async def apply(self, exchange: Exchange) -> None:
        async with exchange.answer() as answer:
            framing = framing_of(answer.headers)
            chunks = self.edit(Stream(answer.chunks, framing, exchange)) if framing else answer.chunks
            await exchange.start(answer)
            async with aclosing(chunks):
                await _send_all(exchange, chunks)
            await exchange.end()

    @abstractmethod
    def edit(self, stream: Stream) -> AsyncGenerator[bytes]:
        """The records that are sent."""


@dataclass(frozen=True)
class GarbageLine(_Edited):
    """A line that is not JSON comes before each record."""

    async def edit(self, stream: Stream) -> AsyncGenerator[bytes]:
        async for record in stream.records:
            yield stream.framing.text(b'{"half": "a record", <!-- not JSON')
            yield record


@dataclass(frozen=True)
class NonObjectLine(_Edited):
    """Lines that are JSON but no objects come before each record."""

    async def edit(self, stream: Stream) -> AsyncGenerator[bytes]:
        async for record in stream.records:
            for text in _NO_OBJECTS:
                yield stream.framing.text(text)
            yield record


@dataclass(frozen=True)
class UnknownEvent(_Edited):
    """An event of a name that nobody knows comes before each record."""

    async def edit(self, stream: Stream) -> AsyncGenerator[bytes]:
        async for record in stream.records:
            yield stream.framing.record(_UNKNOWN)
            yield record


@dataclass(frozen=True)
class Duplicate(_Edited):
    """Each record comes twice."""

    async def edit(self, stream: Stream) -> AsyncGenerator[bytes]:
        async for record in stream.records:
            yield record
            yield record


@dataclass(frozen=True)
class Reorder(_Edited):
    """Records swap places with their neighbours: the second comes before the first, and so on."""

    async def edit(self, stream: Stream) -> AsyncGenerator[bytes]:
        held = b""
        async for record in stream.records:
            if not is_event(record):
                yield record
            elif held:
                yield record
                yield held
                held = b""
            else:
                held = record
        if held:
            yield held


@dataclass(frozen=True)
class Drop(_Edited):
    """Some records are missing.

    Args:
        every: 2 drops the second, the fourth and so on, 1 drops all; heartbeats come.
    """

    every: int = 2

    async def edit(self, stream: Stream) -> AsyncGenerator[bytes]:
        seen = 0
        async for record in stream.records:
            seen += is_event(record)
            if seen % self.every or not is_event(record):
                yield record


@dataclass(frozen=True)
class CrLf(_Edited):
    """Lines end with CR LF."""

    async def edit(self, stream: Stream) -> AsyncGenerator[bytes]:
        async for record in stream.records:
            yield record.replace(b"\n", b"\r\n")


@dataclass(frozen=True)
class Padding(_Edited):
    """Every record has one more field, of a text that is not escaped.

    Args:
        text: The text.
    """

    text: str = "a\u2028b\u2029c\u0085d"

    async def edit(self, stream: Stream) -> AsyncGenerator[bytes]:
        async for record in stream.records:
            yield with_member(record, "padding", self.text) if is_event(record) else record


@dataclass(frozen=True)
class HugeLine(_Edited):
    """The first record is megabytes long.

    Args:
        megabytes: How many.
    """

    megabytes: float = 4

    async def edit(self, stream: Stream) -> AsyncGenerator[bytes]:
        padding = "x" * int(self.megabytes * _MEGABYTE)
        async for record in stream.records:
            yield with_member(record, "padding", padding) if padding and is_event(record) else record
            padding = "" if is_event(record) else padding


@dataclass(frozen=True)
class Heartbeats(_Edited):
    """Nothing but heartbeats, whatever becomes of the task.

    Args:
        every: Seconds between two of them.
        number: How many; then there is silence. None goes on for ever.
    """

    every: float = 0.2
    number: int | None = None

    async def edit(self, stream: Stream) -> AsyncGenerator[bytes]:
        for _ in islice(count(), self.number):
            yield stream.framing.record(HEARTBEAT)
            await stream.exchange.connection.wait(self.every)
        await stream.exchange.connection.wait()


async def _send_all(exchange: Exchange, chunks: AsyncGenerator[bytes]) -> None:
    async for chunk in chunks:
        await exchange.send(chunk)


async def _first_events(chunks: AsyncGenerator[bytes], number: int) -> AsyncGenerator[bytes]:
    while number and (chunk := await anext(chunks, None)) is not None:
        yield chunk
        number -= is_event(chunk)


async def _first_bytes(chunks: AsyncGenerator[bytes], number: int) -> AsyncGenerator[bytes]:
    while number and (chunk := await anext(chunks, None)) is not None:
        yield chunk[:number]
        number -= min(number, len(chunk))

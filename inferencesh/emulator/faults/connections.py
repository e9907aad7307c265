"""Faults of connections: refused, broken, silent, slow."""

from abc import abstractmethod
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from http import HTTPStatus
from typing import ClassVar, Literal

from .connection import Connection
from .exchange import Answer, Exchange
from .fault import Fault, finish

_NO_BODY = (204, 304)
_STEPS_PER_SECOND = 50


@dataclass(frozen=True)
class Refuse(Fault):
    """New connections are broken (RST) before a byte is read, kept ones when they are used again.

    For the route "*" only. This is as close as a server that listens gets to a refused connection: the client
    sees it succeed, then break. A port at which nothing listens is the real thing.
    """

    at_accept: ClassVar[bool] = True

    async def apply(self, exchange: Exchange) -> None:
        await exchange.connection.reset()


@dataclass(frozen=True)
class Reset(Fault):
    """The connection breaks (RST) without an answer, and the request has no effect.

    Its effect without an answer: see `AnswerLost`.

    Args:
        read: Whether the body is read first. The headers always are, or the route would not be known.
        after_bytes: How many bytes of the body are read first, instead of all; it may be some more.
    """

    read: bool = False
    after_bytes: int | None = None

    async def apply(self, exchange: Exchange) -> None:
        if self.read or self.after_bytes:
            await exchange.read(self.after_bytes)
        await exchange.connection.reset()


@dataclass(frozen=True)
class AnswerLost(Fault):
    """The request has its effect, but not a byte of the answer arrives.

    Args:
        then: What happens instead: the connection is broken (RST) or closed (FIN), or nothing comes for ever.
    """

    then: Literal["reset", "close", "silence"] = "reset"

    async def apply(self, exchange: Exchange) -> None:
        await exchange.handle()
        await finish(exchange, self.then)


@dataclass(frozen=True)
class Stall(Fault):
    """Nothing happens for a while, nor is anything of the body read; then all is well.

    Args:
        seconds: How long; None for ever, so that the request never has an effect.
    """

    seconds: float | None = None

    async def apply(self, exchange: Exchange) -> None:
        await exchange.connection.wait(self.seconds)
        await exchange.pass_on()


@dataclass(frozen=True)
class TruncatedRequest(Fault):
    """Something on the way loses the end of the body: the handler takes the beginning for all of it.

    Args:
        after_bytes: How many bytes the handler gets.
    """

    after_bytes: int = 100

    async def apply(self, exchange: Exchange) -> None:
        await exchange.pass_on(self.after_bytes)


class _Written(Fault):
    """Writes the answer to the socket itself, and closes the connection after it."""

    async def apply(self, exchange: Exchange) -> None:
        async with exchange.answer() as answer:
            answer.headers["connection"] = "close"
            await self.write_head(exchange.connection, _head(answer))
            async for data in _body(answer):
                await self.write(exchange.connection, data)
        await exchange.connection.close()

    async def write_head(self, connection: Connection, data: bytes) -> None:
        """Send the status line and the headers."""
        await self.write(connection, data)

    @abstractmethod
    async def write(self, connection: Connection, data: bytes) -> None:
        """Send a piece of the answer."""


@dataclass(frozen=True)
class SlowBytes(_Written):
    """The answer trickles, headers and all.

    Args:
        rate: Bytes per second.
    """

    rate: float = 1000

    async def write(self, connection: Connection, data: bytes) -> None:
        await _trickle(connection, data, self.rate)


@dataclass(frozen=True)
class SlowHeaders(_Written):
    """Status line and headers trickle; the rest comes at once.

    Args:
        rate: Bytes per second.
    """

    rate: float = 100

    async def write_head(self, connection: Connection, data: bytes) -> None:
        await _trickle(connection, data, self.rate)

    async def write(self, connection: Connection, data: bytes) -> None:
        await connection.write(data)


@dataclass(frozen=True)
class TinySegments(_Written):
    """The answer comes in TCP segments so small that lines, characters and headers are cut at any byte.

    Args:
        size: Bytes in a segment.
        pause: Seconds between two segments; without one, the client's system may put them together again.
    """

    size: int = 1
    pause: float = 0

    async def write(self, connection: Connection, data: bytes) -> None:
        await _drip(connection, data, self.size, self.pause)


async def _trickle(connection: Connection, data: bytes, rate: float) -> None:
    size = max(1, int(rate / _STEPS_PER_SECOND))
    await _drip(connection, data, size, size / rate)


async def _drip(connection: Connection, data: bytes, size: int, pause: float) -> None:
    for start in range(0, len(data), size):
        await connection.write(data[start : start + size])
        await connection.wait(pause)


def _head(answer: Answer) -> bytes:
    if _is_chunked(answer):
        answer.headers["transfer-encoding"] = "chunked"
    status = f"HTTP/1.1 {answer.status} {HTTPStatus(answer.status).phrase}".encode()
    return b"\r\n".join([status, *(b"%s: %s" % header for header in answer.headers.raw), b"", b""])


async def _body(answer: Answer) -> AsyncGenerator[bytes]:
    is_chunked = _is_chunked(answer)
    async for chunk in answer.chunks:
        yield b"%x\r\n%s\r\n" % (len(chunk), chunk) if is_chunked else chunk
    if is_chunked:
        yield b"0\r\n\r\n"


def _is_chunked(answer: Answer) -> bool:
    return "content-length" not in answer.headers and answer.status not in _NO_BODY

"""All transports behind one blocking face, so that one suite holds for each side of each engine."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from contextvars import copy_context

import pytest

from inferencesh._core.wire import AsyncWireStream, Headers, WireRequest, WireResponse
from inferencesh._transport.base import Transport
from inferencesh._transport.idle import Limits
from inferencesh._transport.pooled._async import AsyncPooledTransport
from tests.transport.engines import ENGINES, async_kind, blocking_kind


class BlockingStream:
    """An asynchronous answer, read step by step on its loop."""

    def __init__(self, runner: asyncio.Runner, stream: AsyncWireStream) -> None:
        self.status: int = stream.status
        self.headers: Headers = stream.headers
        self._runner = runner
        self._stream = stream

    def chunks(self) -> Iterator[bytes]:
        chunks = self._stream.chunks()
        while (chunk := self._runner.run(self._next(chunks), context=copy_context())) is not None:
            yield chunk

    def read(self) -> bytes:
        return self._runner.run(self._stream.read(), context=copy_context())

    async def _next(self, chunks: AsyncIterator[bytes]) -> bytes | None:
        return await anext(chunks, None)


class BlockingTransport:
    """An asynchronous transport on a loop of its own."""

    def __init__(
        self, transport: AsyncPooledTransport, loop: Callable[[], asyncio.AbstractEventLoop] | None = None
    ) -> None:
        self._transport = transport
        self._runner = asyncio.Runner(loop_factory=loop)

    def send(self, request: WireRequest) -> WireResponse:
        return self._runner.run(self._transport.send(request), context=copy_context())

    @contextmanager
    def stream(self, request: WireRequest) -> Iterator[BlockingStream]:
        opened = self._transport.stream(request)
        answer = self._runner.run(opened.__aenter__(), context=copy_context())
        try:
            yield BlockingStream(self._runner, answer)
        except BaseException as error:
            self._runner.run(opened.__aexit__(type(error), error, error.__traceback__))
            raise
        self._runner.run(opened.__aexit__(None, None, None))

    def close(self) -> None:
        self._runner.run(self._transport.aclose())

    def stop(self) -> None:
        self._runner.close()


class Transports:
    """Makes transports of one engine and side, and closes them after the test."""

    def __init__(self, engine: str, side: str) -> None:
        self.engine = engine
        self._side = side
        self._made: list[Transport] = []

    def __call__(self, *, limits: Limits | None = None, tls: ssl.SSLContext | None = None) -> Transport:
        transport = self._make(limits, tls)
        self._made.append(transport)
        return transport

    def _make(self, limits: Limits | None, tls: ssl.SSLContext | None) -> Transport:
        if self._side == "sync":
            return blocking_kind(self.engine)(limits=limits, tls=tls)
        loop = pytest.importorskip("uvloop").new_event_loop if self._side == "uvloop" else None
        return BlockingTransport(async_kind(self.engine)(limits=limits, tls=tls), loop)

    def close(self) -> None:
        for transport in self._made:
            transport.close()
            if isinstance(transport, BlockingTransport):
                transport.stop()


SIDES = [*(f"{engine}-{side}" for engine in ENGINES for side in ("sync", "async")), "h11-uvloop"]
"""The engines have their sockets in common: one is enough to see another loop."""


@pytest.fixture(params=SIDES)
def transports(request: pytest.FixtureRequest) -> Iterator[Transports]:
    made = Transports(*request.param.rsplit("-", 1))
    yield made
    made.close()


@pytest.fixture
def transport(transports: Transports) -> Transport:
    return transports()


@pytest.fixture(params=ENGINES)
def new_transport(request: pytest.FixtureRequest) -> Callable[..., Transport]:
    """Makes blocking transports of each engine."""
    return blocking_kind(request.param)


@pytest.fixture(params=ENGINES)
def new_async_transport(request: pytest.FixtureRequest) -> Callable[..., AsyncPooledTransport]:
    """Makes asynchronous transports of each engine."""
    return async_kind(request.param)

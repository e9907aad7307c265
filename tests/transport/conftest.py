"""Both transports behind one blocking face, so that one suite holds for both."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from contextvars import copy_context

import pytest

from inferencesh._core.wire import AsyncWireStream, Headers, WireRequest, WireResponse
from inferencesh._transport.base import Transport
from inferencesh._transport.httpcore_async import AsyncHTTPCoreTransport
from inferencesh._transport.httpcore_sync import HTTPCoreTransport
from inferencesh._transport.idle import Limits


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
    """`AsyncHTTPCoreTransport` on a loop of its own."""

    def __init__(self, *, limits: Limits | None = None, tls: ssl.SSLContext | None = None) -> None:
        self._transport = AsyncHTTPCoreTransport(limits=limits, tls=tls)
        self._runner = asyncio.Runner()

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
    """Makes transports of one kind, and closes them after the test."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._made: list[HTTPCoreTransport | BlockingTransport] = []

    def __call__(self, *, limits: Limits | None = None, tls: ssl.SSLContext | None = None) -> Transport:
        transport = (HTTPCoreTransport if self._kind == "sync" else BlockingTransport)(limits=limits, tls=tls)
        self._made.append(transport)
        return transport

    def close(self) -> None:
        for transport in self._made:
            transport.close()
            if isinstance(transport, BlockingTransport):
                transport.stop()


@pytest.fixture(params=["sync", "async"])
def transports(request: pytest.FixtureRequest) -> Iterator[Transports]:
    made = Transports(request.param)
    yield made
    made.close()


@pytest.fixture
def transport(transports: Transports) -> Transport:
    return transports()

"""The asyncio transport, whichever engine its connections are made of."""

from __future__ import annotations

import asyncio
import inspect
import ssl
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import AbstractAsyncContextManager
from typing import cast

from ..._core.wire import AsyncBody, Body, WireRequest, WireResponse
from .._async.exchange import AsyncAnswer, AsyncExchange
from ..connections import AsyncConnect, AsyncConnection
from ..failures import closed
from ..idle import IdleConnections, Limits, Origin
from ..limit import time_left
from ..messages import (
    COMPRESSED,
    IDENTITY,
    checked_async_chunks,
    checked_chunks,
    no_free_connection,
)
from .turns import Turns


class AsyncPooledTransport:
    """Sends requests over HTTP/1.1 with one pool of connections for each event loop.

    Nothing is opened before the first request. Connections belong to the loop that opened them and are closed
    with it, so that one transport can serve several calls of `asyncio.run`, one after the other or in several
    threads.

    Args:
        connect: Gives a new connection of the engine.
        limits: How many connections to keep.
        tls: TLS settings, such as a private certificate authority. Without them the common authorities are
            trusted, or those of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``.
    """

    def __init__(
        self, connect: AsyncConnect, *, limits: Limits | None = None, tls: ssl.SSLContext | None = None
    ) -> None:
        self._connect = connect
        self._limits = limits or Limits()
        self._tls = tls
        self._closed = False
        self._pools: dict[asyncio.AbstractEventLoop, _Pool] = {}

    async def send(self, request: WireRequest) -> WireResponse:
        """Send `request` and read the whole answer."""
        async with AsyncExchange(self, request, COMPRESSED) as answer:
            return WireResponse(status=answer.status, headers=answer.headers, content=await answer.read())

    def stream(self, request: WireRequest) -> AbstractAsyncContextManager[AsyncAnswer]:
        """Send `request`; the answer is open inside ``async with`` and closed however that is left."""
        return AsyncExchange(self, request, IDENTITY)

    async def aclose(self) -> None:
        """Close this loop's connections but those in use, which follow when their answers are closed.

        Closing twice is fine; sending afterwards raises `RuntimeError`.
        """
        self._closed = True
        pool = self._pools.pop(asyncio.get_running_loop(), None)
        if pool is not None:
            await pool.close()

    @property
    def loops(self) -> list[asyncio.AbstractEventLoop]:
        """The event loops that have used it, unless it was closed there."""
        return list(self._pools)

    @staticmethod
    def content(body: bytes | Body | AsyncBody | None) -> bytes | AsyncIterator[bytes] | None:
        """A body as it is sent: whole, or piece by piece, which are as many bytes as it says."""
        if body is None or isinstance(body, bytes):
            return body
        if inspect.isasyncgenfunction(body.chunks):
            return checked_async_chunks(cast("AsyncBody", body))
        return _read_in_thread(cast("Body", body))

    def pool(self) -> _Pool:
        """The connections of the running loop."""
        if self._closed:
            raise closed()
        loop = _running_loop()
        pool = self._pools.get(loop)
        if pool is None:
            self._forget_closed_loops()
            pool = self._pools[loop] = _Pool(self._connect, self._limits, self._tls)
        return pool

    def _forget_closed_loops(self) -> None:
        # Nothing can be awaited on them any more; what they left open is closed when it is collected.
        for loop in list(self._pools):
            if loop.is_closed():
                self._pools.pop(loop, None)


class _Pool:
    """Lends the connections of one event loop, each to one request at a time."""

    def __init__(self, connect: AsyncConnect, limits: Limits, tls: ssl.SSLContext | None) -> None:
        self._connect = connect
        self._limits = limits
        self._tls = tls
        self._free = Turns(limits.max_connections)
        self._free_streams = Turns(limits.max_streams)
        self._idle = IdleConnections[AsyncConnection](limits)
        self._is_closed = False
        self._at_shutdown: AsyncGenerator[None, None] | None = None

    async def turn(self, request: WireRequest, *, streams: bool) -> Turns:
        """Come back when a connection may be used, with what is to be released when it is not any more."""
        if self._at_shutdown is None:
            await self._close_with_loop()
        free = self._free_streams if streams else self._free
        try:
            await free.take(time_left(request.timeout))
        except TimeoutError:
            raise no_free_connection(request) from None
        if self._is_closed:  # meanwhile
            free.release()
            raise closed()
        return free

    async def take(self, origin: Origin) -> AsyncConnection:
        """A connection for the caller alone."""
        while connection := self._idle.take(origin):
            if connection.is_alive():
                return connection
            await connection.aclose()
        return self._connect(origin, self._limits, self._tls)

    async def put(self, origin: Origin, connection: AsyncConnection) -> None:
        """Keep a connection for the next request."""
        if surplus := self._idle.put(origin, connection):
            await _close_all(surplus)

    async def close(self) -> None:
        """Keep none from now on, and lend none to those who wait for one."""
        self._is_closed = True
        if self._at_shutdown:
            await self._at_shutdown.aclose()

    async def _close_with_loop(self) -> None:
        # Have the connections closed when the loop shuts down, if nobody does it before.
        self._at_shutdown = _at_shutdown(self._idle)
        await anext(self._at_shutdown)


def _running_loop() -> asyncio.AbstractEventLoop:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise RuntimeError(
            "AsyncInference runs on asyncio, and no event loop of it runs here; trio has no place for it"
        ) from None


async def _at_shutdown(idle: IdleConnections[AsyncConnection]) -> AsyncGenerator[None, None]:
    # A loop that shuts down closes its asynchronous generators: its last chance to close sockets.
    try:
        yield
    finally:
        await _close_all(idle.close())


async def _close_all(connections: list[AsyncConnection]) -> None:
    for connection in connections:
        await connection.aclose()


async def _read_in_thread(body: Body) -> AsyncIterator[bytes]:
    chunks = checked_chunks(body)
    while (chunk := await asyncio.to_thread(next, chunks, None)) is not None:
        yield chunk

"""The asyncio transport on httpcore."""

from __future__ import annotations

import asyncio
import inspect
import ssl
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import cast

import httpcore

from .._core.wire import AsyncBody, Body, WireRequest, WireResponse
from .addresses import Address, address_of
from .decoding import decode_async, decoder
from .httpcore_connections import AsyncConnection, break_off, connect_async, is_reusable
from .httpcore_errors import TranslatedErrors, already_read
from .httpcore_requests import (
    COMPRESSED,
    IDENTITY,
    build_request,
    checked_async_chunks,
    checked_chunks,
    no_free_connection,
    read_headers,
)
from .idle import IdleConnections, Limits
from .limit import time_left


class AsyncHTTPCoreTransport:
    """Sends requests over HTTP/1.1 with one pool of connections for each event loop.

    Nothing is opened before the first request. Connections belong to the loop that opened them and are closed
    with it, so that one transport can serve several calls of `asyncio.run`, one after the other or in several
    threads.

    Args:
        limits: How many connections to keep.
        tls: TLS settings, such as a private certificate authority. Without them the common authorities are
            trusted, or those of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``.

    Example:
        >>> transport = AsyncHTTPCoreTransport(limits=Limits(max_connections=10))
        >>> asyncio.run(transport.aclose())
    """

    def __init__(self, *, limits: Limits | None = None, tls: ssl.SSLContext | None = None) -> None:
        self._limits = limits or Limits()
        self._tls = tls
        self._closed = False
        self._pools: dict[asyncio.AbstractEventLoop, _Pool] = {}

    async def send(self, request: WireRequest) -> WireResponse:
        """Send `request` and read the whole answer."""
        async with self._exchange(request, COMPRESSED) as answer:
            return WireResponse(status=answer.status, headers=answer.headers, content=await answer.read())

    @asynccontextmanager
    async def stream(self, request: WireRequest) -> AsyncGenerator[AsyncHTTPCoreStream, None]:
        """Send `request`; the answer is open inside ``async with`` and closed however that is left."""
        async with self._exchange(request, IDENTITY) as answer:
            yield answer

    async def aclose(self) -> None:
        """Close this loop's connections but those in use, which follow when their answers are closed.

        Closing twice is fine; sending afterwards raises `RuntimeError`.
        """
        self._closed = True
        pool = self._pools.pop(asyncio.get_running_loop(), None)
        if pool is not None:
            await pool.close()

    @asynccontextmanager
    async def _exchange(
        self, request: WireRequest, encoding: str
    ) -> AsyncGenerator[AsyncHTTPCoreStream, None]:
        address = address_of(request.url)
        outgoing = build_request(request, address, content=_content(request.body), encoding=encoding)
        pool = await self._pool()
        async with pool.connection(request, address, streams=encoding == IDENTITY) as connection:
            with TranslatedErrors(request):
                response = await connection.handle_async_request(outgoing)
            answer = AsyncHTTPCoreStream(request, response)
            try:
                yield answer
            finally:
                await answer.aclose()

    async def _pool(self) -> _Pool:
        if self._closed:
            raise RuntimeError("the client is closed")
        loop = asyncio.get_running_loop()
        pool = self._pools.get(loop)
        if pool is None:
            self._forget_closed_loops()
            pool = self._pools[loop] = _Pool(self._limits, self._tls)
            await pool.close_with_loop()
        return pool

    def _forget_closed_loops(self) -> None:
        # Nothing can be awaited on them any more; what they left open is closed when it is collected.
        for loop in list(self._pools):
            if loop.is_closed():
                self._pools.pop(loop, None)


class _Pool:
    """Lends the connections of one event loop, each to one request at a time."""

    def __init__(self, limits: Limits, tls: ssl.SSLContext | None) -> None:
        self._limits = limits
        self._tls = tls
        self._free = asyncio.Semaphore(limits.max_connections)
        self._free_streams = asyncio.Semaphore(limits.max_streams)
        self._idle = IdleConnections[AsyncConnection](limits)
        self._at_shutdown = _at_shutdown(self._idle)

    @asynccontextmanager
    async def connection(
        self, request: WireRequest, address: Address, *, streams: bool
    ) -> AsyncGenerator[AsyncConnection, None]:
        free = self._free_streams if streams else self._free
        await _wait_for_turn(request, free)
        try:
            connection = await self._take(address)
            try:
                yield connection
            except BaseException:
                # What state it is in is not known: the next request gets another one.
                await connection.aclose()
                raise
            if is_reusable(connection):
                await _close_all(self._idle.put(address.origin, connection))
            else:
                await connection.aclose()
        finally:
            free.release()

    async def close_with_loop(self) -> None:
        """Have the connections closed when the loop shuts down, if nobody does it before."""
        await anext(self._at_shutdown)

    async def close(self) -> None:
        await self._at_shutdown.aclose()

    async def _take(self, address: Address) -> AsyncConnection:
        while connection := self._idle.take(address.origin):
            if is_reusable(connection):
                return connection
            await connection.aclose()
        return connect_async(address.origin, self._limits, self._tls)


async def _wait_for_turn(request: WireRequest, free: asyncio.Semaphore) -> None:
    try:
        async with asyncio.timeout(time_left(request.timeout)):
            await free.acquire()
    except TimeoutError:
        raise no_free_connection(request) from None


async def _at_shutdown(idle: IdleConnections[AsyncConnection]) -> AsyncGenerator[None, None]:
    # A loop that shuts down closes its asynchronous generators: its last chance to close sockets.
    try:
        yield
    finally:
        await _close_all(idle.close())


async def _close_all(connections: list[AsyncConnection]) -> None:
    for connection in connections:
        await connection.aclose()


def _content(body: bytes | Body | AsyncBody | None) -> bytes | AsyncIterator[bytes] | None:
    if body is None or isinstance(body, bytes):
        return body
    if inspect.isasyncgenfunction(body.chunks):
        return checked_async_chunks(cast("AsyncBody", body))
    return _read_in_thread(cast("Body", body))


async def _read_in_thread(body: Body) -> AsyncIterator[bytes]:
    chunks = checked_chunks(body)
    while (chunk := await asyncio.to_thread(next, chunks, None)) is not None:
        yield chunk


class AsyncHTTPCoreStream:
    """An answer whose body is read as it arrives."""

    def __init__(self, request: WireRequest, response: httpcore.Response) -> None:
        self.status = response.status
        self.headers = read_headers(response.headers)
        self._request = request
        self._response = response
        self._is_over = False

    async def chunks(self) -> AsyncIterator[bytes]:
        """The decoded body as it arrives; ends at a clean end, raises `APIConnectionError` on a cut."""
        with TranslatedErrors(self._request):
            async for chunk in self._decoded():
                yield chunk

    async def read(self) -> bytes:
        """The rest of the body at once (for error answers)."""
        with TranslatedErrors(self._request):
            return b"".join([chunk async for chunk in self._decoded()])

    def abort(self) -> None:
        """Break the connection: a pending read fails at once. May be called from any thread."""
        break_off(self._response)

    async def aclose(self) -> None:
        """Let the connection go; it can be used again if the answer was read to its end."""
        self._is_over = True
        await self._response.aclose()

    def _decoded(self) -> AsyncIterator[bytes]:
        if self._is_over:
            raise already_read()
        self._is_over = True
        decoding = decoder(self.headers.get("content-encoding", ""))
        chunks = aiter(self._response.aiter_stream())
        return decode_async(chunks, decoding) if decoding else chunks

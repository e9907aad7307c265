"""The asyncio transport on httpx."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import httpx

from .._core.errors import APITimeoutError
from .._core.wire import Body, Headers, WireRequest, WireResponse
from .httpx_common import (
    COMPRESSED,
    IDENTITY,
    TranslatedErrors,
    break_off,
    build_request,
    checked_chunks,
    no_free_connection,
    origin_of,
    single_connection,
)
from .idle import IdleConnections, Limits, Origin
from .limit import time_left


class AsyncHTTPXTransport:
    """Sends requests over HTTP/1.1 with one pool of connections for each event loop.

    Nothing is opened before the first request. Connections belong to the loop that opened them and are closed
    with it, so that one transport can serve several calls of `asyncio.run`, one after the other or in several
    threads.

    Args:
        limits: How many connections to keep.
        tls: TLS settings, such as a private certificate authority. Without them the common authorities are
            trusted, or those of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``.

    Example:
        >>> transport = AsyncHTTPXTransport(limits=Limits(max_connections=10))
        >>> asyncio.run(transport.aclose())
    """

    def __init__(self, *, limits: Limits | None = None, tls: ssl.SSLContext | None = None) -> None:
        self._limits = limits or Limits()
        self._tls = tls
        self._closed = False
        self._pools: dict[asyncio.AbstractEventLoop, _Pool] = {}

    async def send(self, request: WireRequest) -> WireResponse:
        """Send `request` and read the whole answer."""
        async with _limited(request), self._exchange(request, COMPRESSED) as answer:
            return WireResponse(status=answer.status, headers=answer.headers, content=await answer.read())

    @asynccontextmanager
    async def stream(self, request: WireRequest) -> AsyncGenerator[AsyncHTTPXStream, None]:
        """Send `request`; the answer is open inside ``async with`` and closed however that is left."""
        async with AsyncExitStack() as stack:
            async with _limited(request):
                answer = await stack.enter_async_context(self._exchange(request, IDENTITY))
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
    async def _exchange(self, request: WireRequest, encoding: str) -> AsyncGenerator[AsyncHTTPXStream, None]:
        body = request.body
        content = body if body is None or isinstance(body, bytes) else _read_in_thread(body)
        outgoing = build_request(request, content=content, encoding=encoding)
        pool = await self._pool()
        async with pool.connection(request, outgoing.url) as connection:
            with TranslatedErrors(request):
                response = await connection.handle_async_request(outgoing)
            try:
                yield AsyncHTTPXStream(request, response)
            finally:
                await response.aclose()

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
        self._idle = IdleConnections[httpx.AsyncHTTPTransport](limits)
        self._at_shutdown = _at_shutdown(self._idle)

    @asynccontextmanager
    async def connection(
        self, request: WireRequest, url: httpx.URL
    ) -> AsyncGenerator[httpx.AsyncHTTPTransport, None]:
        await self._wait_for_turn(request)
        try:
            origin = origin_of(url)
            connection = self._idle.take(origin) or self._connect(origin)
            try:
                yield connection
            except BaseException:
                # What state it is in is not known: the next request gets another one.
                await connection.aclose()
                raise
            await _close_all(self._idle.put(origin, connection))
        finally:
            self._free.release()

    async def close_with_loop(self) -> None:
        """Have the connections closed when the loop shuts down, if nobody does it before."""
        await anext(self._at_shutdown)

    async def close(self) -> None:
        await self._at_shutdown.aclose()

    async def _wait_for_turn(self, request: WireRequest) -> None:
        try:
            async with asyncio.timeout(request.timeout):
                await self._free.acquire()
        except TimeoutError:
            raise no_free_connection(request) from None

    def _connect(self, origin: Origin) -> httpx.AsyncHTTPTransport:
        return httpx.AsyncHTTPTransport(**single_connection(origin, self._limits, self._tls))


@asynccontextmanager
async def _limited(request: WireRequest) -> AsyncGenerator[None, None]:
    try:
        async with asyncio.timeout(time_left()):
            yield
    except TimeoutError:
        raise APITimeoutError(
            "given up when the time was over", method=request.method, url=request.url, sent=True
        ) from None


async def _at_shutdown(idle: IdleConnections[httpx.AsyncHTTPTransport]) -> AsyncGenerator[None, None]:
    # A loop that shuts down closes its asynchronous generators: its last chance to close sockets.
    try:
        yield
    finally:
        await _close_all(idle.close())


async def _close_all(connections: list[httpx.AsyncHTTPTransport]) -> None:
    for connection in connections:
        await connection.aclose()


async def _read_in_thread(body: Body) -> AsyncIterator[bytes]:
    chunks = checked_chunks(body)
    while (chunk := await asyncio.to_thread(next, chunks, None)) is not None:
        yield chunk


class AsyncHTTPXStream:
    """An answer whose body is read as it arrives."""

    def __init__(self, request: WireRequest, response: httpx.Response) -> None:
        self.status = response.status_code
        self.headers = Headers(response.headers)
        self._request = request
        self._response = response

    async def chunks(self) -> AsyncIterator[bytes]:
        """The decoded body as it arrives; ends at a clean end, raises `APIConnectionError` on a cut."""
        with TranslatedErrors(self._request):
            async for chunk in self._response.aiter_bytes():
                yield chunk

    async def read(self) -> bytes:
        """The rest of the body at once (for error answers)."""
        with TranslatedErrors(self._request):
            return await self._response.aread()

    def abort(self) -> None:
        """Break the connection: a pending read fails at once. May be called from any thread."""
        break_off(self._response.extensions["network_stream"])

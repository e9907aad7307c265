"""The asyncio transport on httpx."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager

import httpx
from attrs import frozen

from .._core.wire import Body, Headers, WireRequest, WireResponse
from .httpx_common import (
    COMPRESSED,
    IDENTITY,
    Limits,
    Routes,
    build_request,
    checked_chunks,
    translated_errors,
    transport_options,
)


class AsyncHTTPXTransport:
    """Sends requests over HTTP/1.1 with one pool of connections for each event loop.

    Nothing is opened before the first request. Connections belong to the loop that opened them and are closed
    with it, so that one transport can serve several calls of `asyncio.run`, one after the other or in several
    threads.

    Args:
        limits: How many connections to keep.
        tls: TLS settings, such as a private certificate authority. Without it the common authorities are
        trusted,
            or those of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``.

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
        async with self._exchange(request, COMPRESSED) as answer:
            return WireResponse(status=answer.status, headers=answer.headers, content=await answer.read())

    @asynccontextmanager
    async def stream(self, request: WireRequest) -> AsyncGenerator[AsyncHTTPXStream, None]:
        """Send `request`; the answer is open inside ``async with`` and closed however that is left."""
        async with self._exchange(request, IDENTITY) as answer:
            yield answer

    async def aclose(self) -> None:
        """Close all connections of this loop. Closing twice is fine; sending afterwards raises
        `RuntimeError`."""
        self._closed = True
        pool = self._pools.pop(asyncio.get_running_loop(), None)
        if pool is not None:
            await pool.closer.aclose()

    @asynccontextmanager
    async def _exchange(self, request: WireRequest, encoding: str) -> AsyncGenerator[AsyncHTTPXStream, None]:
        body = request.body
        content = body if body is None or isinstance(body, bytes) else _read_in_thread(body)
        outgoing = build_request(request, content=content, encoding=encoding)
        routes = await self._routes()
        with translated_errors(request):
            response = await routes.transport(outgoing.url).handle_async_request(outgoing)
        try:
            yield AsyncHTTPXStream(request, response)
        finally:
            await response.aclose()

    async def _routes(self) -> Routes[httpx.AsyncHTTPTransport]:
        if self._closed:
            raise RuntimeError("the client is closed")
        loop = asyncio.get_running_loop()
        pool = self._pools.get(loop)
        if pool is None:
            self._forget_closed_loops()
            routes = Routes(self._build)
            pool = self._pools[loop] = _Pool(routes, _close_with_loop(routes))
            await anext(pool.closer)
        return pool.routes

    def _forget_closed_loops(self) -> None:
        # Nothing can be awaited on them any more; what they left open is closed when it is collected.
        for loop in list(self._pools):
            if loop.is_closed():
                self._pools.pop(loop, None)

    def _build(self, proxy: str | None) -> httpx.AsyncHTTPTransport:
        return httpx.AsyncHTTPTransport(**transport_options(self._limits, self._tls, proxy))


@frozen
class _Pool:
    routes: Routes[httpx.AsyncHTTPTransport]
    closer: AsyncGenerator[None, None]


async def _close_with_loop(routes: Routes[httpx.AsyncHTTPTransport]) -> AsyncGenerator[None, None]:
    """Waits for its end: a loop that shuts down closes its asynchronous generators, and so our
    connections."""
    try:
        yield
    finally:
        for transport in routes.all():
            await transport.aclose()


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
        with translated_errors(self._request):
            async for chunk in self._response.aiter_bytes():
                yield chunk

    async def read(self) -> bytes:
        """The rest of the body at once (for error answers)."""
        with translated_errors(self._request):
            return await self._response.aread()

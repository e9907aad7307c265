"""One attempt of a request: through the middleware, with the key, along redirects, noted in the log."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import AsyncExitStack

from .._core import logs
from .._core.errors import APIConnectionError
from .._core.exchange import with_key, without_key
from .._core.redirects import MAX_REDIRECTS, next_request
from .._core.wire import AsyncWireStream, WireRequest, WireResponse
from .._shim import _async as shim
from .._transport.base import AsyncTransport
from .middleware import AsyncCallNext, AsyncMiddleware, chain


class AsyncAttempts:
    """Sends each request once.

    Args:
        transport: What talks HTTP.
        middleware: User functions around each attempt. They do not see the key.
    """

    def __init__(self, transport: AsyncTransport, middleware: Sequence[AsyncMiddleware]) -> None:
        self._transport = transport
        self._middleware = middleware

    async def send(self, request: WireRequest) -> WireResponse:
        """Send a request and read the whole answer.

        Raises:
            APIConnectionError: there was no answer.
        """
        return await self._through_middleware(request, self._send)

    async def open(self, request: WireRequest, stack: AsyncExitStack) -> AsyncWireStream:
        """Send a request; the answer is open until `stack` is left, in which nothing else may be yet.

        Middleware is around the opening alone, and gets an answer without content.
        """
        stream: AsyncWireStream | None = None

        async def open_stream(request: WireRequest) -> WireResponse:
            nonlocal stream
            await stack.aclose()  # what an earlier call of a middleware that repeats opened
            stream = await self._open(request, stack)
            return WireResponse(status=stream.status, headers=stream.headers, content=b"")

        await self._through_middleware(request, open_stream)
        if stream is None:
            raise TypeError("middleware must call `call_next` to open a stream")
        return stream

    async def _through_middleware(self, request: WireRequest, last: AsyncCallNext) -> WireResponse:
        async def noted(changed: WireRequest) -> WireResponse:
            return await _noted(with_key(changed, request), last)

        if not self._middleware:  # hiding the key and putting it back costs more than the rest of a call
            return await _noted(request, last)
        return await chain(self._middleware, noted)(without_key(request))

    async def _send(self, request: WireRequest) -> WireResponse:
        for _ in range(MAX_REDIRECTS):
            answer = await self._transport.send(request)
            following = next_request(request, answer.status, answer.headers)
            if following is None:
                return answer
            request = following
        return await self._transport.send(request)

    async def _open(self, request: WireRequest, stack: AsyncExitStack) -> AsyncWireStream:
        for _ in range(MAX_REDIRECTS):
            answer = await shim.enter(stack, self._transport.stream(request))
            following = next_request(request, answer.status, answer.headers)
            if following is None:
                return answer
            await stack.aclose()
            request = following
        return await shim.enter(stack, self._transport.stream(request))


async def _noted(request: WireRequest, send: AsyncCallNext) -> WireResponse:
    logs.sending(request)
    started = time.perf_counter()
    try:
        answer = await send(request)
    except APIConnectionError as error:
        logs.unanswered(request, error, time.perf_counter() - started)
        raise
    logs.answered(request, answer, time.perf_counter() - started)
    return answer

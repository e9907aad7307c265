"""Transports that stand before a client's own: one listens, one turns requests to an emulator."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import cast
from urllib.parse import urlsplit

from attrs import evolve

from ..._core.errors import APIConnectionError
from ..._core.redact import SECRET_HEADERS
from ..._core.wire import AsyncBody, AsyncWireStream, WireRequest, WireResponse
from ..._transport.base import AsyncTransport
from ..tape import Take, Tape


class AsyncRecorder:
    """Sends requests on, and has a tape keep what goes over the wire.

    Args:
        transport: What talks HTTP.
        tape: What keeps it.
    """

    def __init__(self, transport: AsyncTransport, tape: Tape) -> None:
        self._transport = transport
        self._tape = tape

    async def send(self, request: WireRequest) -> WireResponse:
        """See `AsyncTransport.send`."""
        take = self._tape.begin(request)
        try:
            answer = await self._transport.send(_heard(request, take))
        except APIConnectionError:
            take.finish("broken")
            raise
        take.answered(answer.status, answer.headers)
        take.received(answer.content)
        take.finish("complete")
        return answer

    @asynccontextmanager
    async def stream(self, request: WireRequest) -> AsyncGenerator[AsyncWireStream]:
        """See `AsyncTransport.stream`."""
        take = self._tape.begin(request)
        try:
            async with self._transport.stream(_heard(request, take)) as answer:
                take.answered(answer.status, answer.headers)
                yield _AsyncHeardStream(answer, take)
        except APIConnectionError:
            take.finish("broken")
            raise

    async def aclose(self) -> None:
        """See `AsyncTransport.aclose`."""
        await self._transport.aclose()


class AsyncReplayer:
    """Turns all requests, whatever server they are for, to an emulator that plays a recording.

    Args:
        transport: What talks HTTP.
        origin: Address of the emulator.
    """

    def __init__(self, transport: AsyncTransport, origin: str) -> None:
        self._transport = transport
        self._origin = origin

    async def send(self, request: WireRequest) -> WireResponse:
        """See `AsyncTransport.send`."""
        return await self._transport.send(self._turned(request))

    def stream(self, request: WireRequest) -> AbstractAsyncContextManager[AsyncWireStream]:
        """See `AsyncTransport.stream`."""
        return self._transport.stream(self._turned(request))

    async def aclose(self) -> None:
        """See `AsyncTransport.aclose`."""
        await self._transport.aclose()

    def _turned(self, request: WireRequest) -> WireRequest:
        parts = urlsplit(request.url)
        query = f"?{parts.query}" if parts.query else ""
        headers = {
            name: value for name, value in request.headers.items() if name.lower() not in SECRET_HEADERS
        }
        return evolve(request, url=f"{self._origin}{parts.path}{query}", headers=headers)


class _AsyncHeardStream:
    """An answer that is noted while it is read."""

    def __init__(self, answer: AsyncWireStream, take: Take) -> None:
        self.status = answer.status
        self.headers = answer.headers
        self._answer = answer
        self._take = take

    async def chunks(self) -> AsyncIterator[bytes]:
        """See `AsyncWireStream.chunks`."""
        try:
            async for chunk in self._answer.chunks():
                self._take.received(chunk)
                yield chunk
        except APIConnectionError:  # which whoever reads may not let out of the stream's context
            self._take.finish("broken")
            raise
        self._take.finish("complete")

    async def read(self) -> bytes:
        """See `AsyncWireStream.read`."""
        content = await self._answer.read()
        self._take.received(content)
        self._take.finish("complete")
        return content

    def abort(self) -> None:
        """See `AsyncWireStream.abort`."""
        self._answer.abort()


class _AsyncHeardBody:
    """A body that is noted while it is sent."""

    def __init__(self, body: AsyncBody, take: Take) -> None:
        self._body = body
        self._take = take
        self.rewinds = getattr(body, "rewinds", True)

    @property
    def length(self) -> int:
        """See `AsyncBody.length`."""
        return self._body.length

    async def chunks(self) -> AsyncIterator[bytes]:
        """See `AsyncBody.chunks`."""
        async for chunk in self._body.chunks():
            self._take.sent(chunk)
            yield chunk


def _heard(request: WireRequest, take: Take) -> WireRequest:
    if request.body is None or isinstance(request.body, bytes):
        return request
    return evolve(request, body=_AsyncHeardBody(cast("AsyncBody", request.body), take))

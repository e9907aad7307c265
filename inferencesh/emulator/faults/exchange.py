"""One request and its answer, in the hands of a fault."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from starlette.datastructures import MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..clock import Clock
from .connection import Connection, ConnectionOverError


@dataclass
class Answer:
    """What the handler answers.

    Attributes:
        chunks: The body as it comes; a stream's records come one by one.
    """

    status: int
    headers: MutableHeaders
    chunks: AsyncGenerator[bytes]

    def forget_length(self) -> None:
        """Let the body have any length: it will be sent chunked."""
        if "content-length" in self.headers:
            del self.headers["content-length"]


class Exchange:
    """A request, the handler that would answer it, and the way back to the client."""

    def __init__(self, app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
        self._app = app
        self._receive = receive
        self._send = send
        self.scope = scope

    @property
    def connection(self) -> Connection:
        """What is beneath HTTP.

        Raises:
            RuntimeError: the server is not the emulator's own.
        """
        if "connection" not in self.scope["state"]:
            raise RuntimeError("this fault reaches beneath HTTP, which needs Emulator.serve()")
        connection: Connection = self.scope["state"]["connection"]
        return connection

    @property
    def now(self) -> datetime:
        """The moment that the emulator's clock shows."""
        clock: Clock = self.scope["state"]["clock"]
        return clock.now()

    async def read(self, at_least: int | None = None) -> None:
        """Read the request: all of it, or so many bytes of its body."""
        size = 0
        while at_least is None or size < at_least:
            message = await self._receive()
            size += len(message.get("body", b""))
            if not message.get("more_body"):
                return

    async def pass_on(self, after_bytes: int | None = None) -> None:
        """Let the handler answer.

        Args:
            after_bytes: So many bytes are the whole body for it; by default, all are.
        """
        receive = self._receive if after_bytes is None else self._first_bytes(after_bytes)
        await self._app(self.scope, receive, self._send)

    async def respond(self, response: Response) -> None:
        """Answer in place of the handler."""
        await response(self.scope, self._receive, self._send)

    async def handle(self) -> None:
        """Let the handler do its work, and keep its answer from the client."""
        async with self.answer() as answer:
            async for _ in answer.chunks:
                pass

    @asynccontextmanager
    async def answer(self) -> AsyncGenerator[Answer]:
        """Let the handler answer to us instead of the client. It is cancelled when the block is left.

        Raises:
            ConnectionOverError: it has nobody to answer.
        """
        async with aclosing(self._messages()) as messages:
            start = await anext(messages, None)
            if start is None:
                raise ConnectionOverError
            async with aclosing(_chunks(messages)) as chunks:
                yield Answer(start["status"], MutableHeaders(raw=list(start["headers"])), chunks)

    async def start(self, answer: Answer) -> None:
        """Send status and headers."""
        await self._send(
            {"type": "http.response.start", "status": answer.status, "headers": answer.headers.raw}
        )

    async def send(self, chunk: bytes) -> None:
        """Send a piece of the body."""
        await self._send({"type": "http.response.body", "body": chunk, "more_body": True})

    async def end(self) -> None:
        """End the body as it should."""
        await self._send({"type": "http.response.body", "body": b"", "more_body": False})

    def _first_bytes(self, left: int) -> Receive:
        async def receive() -> Message:
            nonlocal left
            message = await self._receive()
            body = message.get("body", b"")[:left]
            left -= len(body)
            return {**message, "body": body, "more_body": message.get("more_body", False) and left > 0}

        return receive

    async def _messages(self) -> AsyncGenerator[Message]:
        queue: asyncio.Queue[Message | None] = asyncio.Queue()

        async def send(message: Message) -> None:
            queue.put_nowait(message)
            await queue.join()  # so that a slow client slows the handler down, as ever

        work = asyncio.ensure_future(self._app(self.scope, self._receive, send))
        work.add_done_callback(lambda _: queue.put_nowait(None))
        try:
            while (message := await queue.get()) is not None:
                yield message
                queue.task_done()
            await work
        finally:
            work.cancel()
            await asyncio.gather(work, return_exceptions=True)


async def _chunks(messages: AsyncGenerator[Message]) -> AsyncGenerator[bytes]:
    async for message in messages:
        if body := message.get("body", b""):
            yield body

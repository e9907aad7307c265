"""Sends the requests of the generated resources: key, retries, redirects, errors, notices."""

from __future__ import annotations

import datetime
import random
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any, TypeVar

from inferencesh_gen.models import ResponseMessage
from inferencesh_gen.runtime.http import Request, Response, StreamEvent

from .._core import exchange, logs
from .._core.config import Config, check_api_key
from .._core.errors import APIConnectionError, APIStatusError, ResponseDecodeError
from .._core.retry import RetryPolicy
from .._core.submissions import uncertain
from .._core.wire import AsyncBody, AsyncWireStream, WireRequest, WireResponse
from .._shim import _async as shim
from .._transport.base import AsyncTransport
from .._transport.limit import comes_before
from .attempts import AsyncAttempts
from .records import AsyncRecords

T = TypeVar("T")


class AsyncClientSender:
    """The way of every request from a resource to the transport and back.

    Args:
        config: Settings of the client.
        transport: What talks HTTP.
    """

    def __init__(self, config: Config, transport: AsyncTransport) -> None:
        self.config = config
        self.transport = transport
        self._attempts = AsyncAttempts(transport, config.middleware)

    async def send(self, request: Request, stop: shim.Stop | None = None) -> Response:
        """Send a request, again where its operation allows it.

        Args:
            request: What to send.
            stop: What may end the pauses between attempts from outside; nothing is sent after that.

        Raises:
            APIStatusError: the server refused.
            APIConnectionError: there was no answer.
            SubmissionUncertainError: there was none to the start of a run.
            ResponseDecodeError: the answer is not what the API promises.
        """
        wire = await self._prepare(request)
        policy = exchange.retry_policy(request, self.config)
        submitted_at = datetime.datetime.now(datetime.UTC)
        try:
            safe = request.operation.retry == "safe"
            answer = await self._exchange(wire, policy, safe=safe, stop=stop)
            response = exchange.read_response(request.operation, wire, answer)
        except (APIConnectionError, APIStatusError, ResponseDecodeError) as error:
            if problem := uncertain(request, error, submitted_at):
                raise problem from error
            raise
        await self._notify(response)
        return response

    @asynccontextmanager
    async def stream(
        self, request: Request, decode: Callable[[str | None, Any], T]
    ) -> AsyncGenerator[AsyncIterator[StreamEvent[T]]]:
        """The typed records of a stream; leaving the context closes the connection."""
        async with self.records(request) as records:
            yield _typed(records, decode)

    @asynccontextmanager
    async def records(self, request: Request) -> AsyncGenerator[AsyncRecords]:
        """The records of a stream as they come, heartbeats included; what follows a cut is the caller's."""
        async with AsyncExitStack() as stack:
            yield await self.opened(request, stack)

    async def opened(self, request: Request, stack: AsyncExitStack) -> AsyncRecords:
        """The same, open until `stack` is left, in which nothing else may be yet."""
        wire = await self._prepare(request)
        answer = await self._attempts.open(wire, stack)
        if answer.status >= 300:
            raise (await self.refusal(wire, answer)).error
        return AsyncRecords(answer, exchange.stream_decoder(wire, answer.status, answer.headers))

    async def put(self, url: str, body: AsyncBody, content_type: str) -> None:
        """Upload to a signed URL: without the key; repeated after a failure, as it replaces what is there."""
        wire = exchange.upload_request(url, body, content_type, self.config)
        await self._exchange(wire, self.config.retry, safe=True)

    async def download_request(self, url: str, headers: Mapping[str, str], attempt: int) -> WireRequest:
        """The request for the bytes of a file; nobody but the API gets the key."""
        key = await self._key() if exchange.is_of_the_api(url, self.config) else None
        return exchange.download_request(url, headers, self.config, key, attempt)

    @asynccontextmanager
    async def open(self, wire: WireRequest) -> AsyncGenerator[AsyncWireStream]:
        """Send a request once; the answer, of any status, is open inside the context."""
        async with AsyncExitStack() as stack:
            yield await self._attempts.open(wire, stack)

    async def refusal(self, wire: WireRequest, answer: AsyncWireStream) -> exchange.Failure:
        """What an open error answer stands for."""
        content = await answer.read()
        refused = WireResponse(status=answer.status, headers=answer.headers, content=content)
        return exchange.failure(wire, refused, time.time())

    async def _prepare(self, request: Request) -> WireRequest:
        return exchange.wire_request(request, self.config, await self._key())

    async def _key(self) -> str:
        key = self.config.api_key
        return check_api_key(await shim.call(key)) if callable(key) else key

    async def _exchange(
        self, wire: WireRequest, policy: RetryPolicy, *, safe: bool, stop: shim.Stop | None = None
    ) -> WireResponse:
        while True:
            result = await self._attempt(wire)
            if isinstance(result, WireResponse):
                return result
            spread, now = random.random(), time.time()  # noqa: S311
            delay = policy.delay(result.outcome, attempt=wire.attempt, safe=safe, random=spread, now=now)
            if delay is None or comes_before(delay):  # nobody would be there to see what comes of it
                raise result.error
            if not wire.can_repeat:
                from .._core.uploads import unrepeatable  # with all that knows of files

                raise unrepeatable(result.error) from result.error
            logs.retrying(wire, result.error, delay)
            await (stop.sleep(delay) if stop else shim.sleep(delay))
            if stop:
                stop.check()
            wire = wire.again()

    async def _attempt(self, wire: WireRequest) -> WireResponse | exchange.Failure:
        try:
            answer = await self._attempts.send(wire)
        except APIConnectionError as error:
            return exchange.connection_failure(error)
        return answer if answer.status < 300 else exchange.failure(wire, answer, time.time())

    async def _notify(self, response: Response) -> None:
        if self.config.on_message:
            for message in response.messages:
                await shim.call(self.config.on_message, ResponseMessage.from_dict(message))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} to {self.config.base_url}>"


async def _typed(
    records: AsyncRecords, decode: Callable[[str | None, Any], T]
) -> AsyncIterator[StreamEvent[T]]:
    async for record in records:
        if record.kind == "delta":
            delta = {"delta": record.data, "seq": record.seq, "resource_id": record.resource_id}
            yield StreamEvent("delta", decode("delta", delta))
        elif record.kind != "heartbeat":
            yield StreamEvent(record.event, decode(record.event, record.data), record.fields)

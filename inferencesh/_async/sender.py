"""Sends the requests of the generated resources: key, retries, redirects, errors, notices."""

from __future__ import annotations

import random
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from inferencesh_gen.models import ResponseMessage
from inferencesh_gen.runtime.http import Request, Response, StreamEvent

from .._core import exchange
from .._core.config import Config, check_api_key
from .._core.errors import APIConnectionError
from .._core.redirects import MAX_REDIRECTS, next_request
from .._core.retry import Answer, NoAnswer, RetryPolicy
from .._core.wire import AsyncWireStream, Body, WireRequest, WireResponse
from .._shim import _async as shim
from .._transport.base import AsyncTransport
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

    async def send(self, request: Request) -> Response:
        """Send a request, again where its operation allows it.

        Raises:
            APIStatusError: the server refused.
            APIConnectionError: there was no answer.
            ResponseDecodeError: the answer is not what the API promises.
        """
        wire = await self._prepare(request)
        policy = exchange.retry_policy(request, self.config)
        answer = await self._exchange(wire, policy, safe=request.operation.retry == "safe")
        response = exchange.read_response(request.operation, wire, answer)
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
        wire = await self._prepare(request)
        async with self._open(wire) as answer:
            if answer.status >= 300:
                content = await answer.read()
                refused = WireResponse(status=answer.status, headers=answer.headers, content=content)
                raise exchange.failure(wire, refused)
            decoder = exchange.stream_decoder(wire, answer.status, answer.headers)
            yield AsyncRecords(answer, decoder)

    @asynccontextmanager
    async def _open(self, wire: WireRequest) -> AsyncGenerator[AsyncWireStream]:
        for left in reversed(range(MAX_REDIRECTS + 1)):
            async with self.transport.stream(wire) as answer:
                following = next_request(wire, answer.status, answer.headers) if left else None
                if following is None:
                    yield answer
                    return
            wire = following

    async def put(self, url: str, body: Body, content_type: str) -> None:
        """Upload to a signed URL: without the key; repeated after a failure, as it replaces what is there."""
        headers = {"content-type": content_type, "user-agent": exchange.USER_AGENT}
        wire = WireRequest(method="PUT", url=url, headers=headers, body=body, timeout=self.config.timeout)
        await self._exchange(wire, self.config.retry, safe=True)

    async def _prepare(self, request: Request) -> WireRequest:
        key = self.config.api_key
        if callable(key):
            key = check_api_key(await shim.call(key))
        return exchange.wire_request(request, self.config, key)

    async def _exchange(self, wire: WireRequest, policy: RetryPolicy, *, safe: bool) -> WireResponse:
        attempt = 1
        while True:
            result = await self._attempt(wire)
            if isinstance(result, WireResponse) and result.status < 300:
                return result
            delay = policy.delay(_outcome(result), attempt=attempt, safe=safe, random=random.random())  # noqa: S311
            if delay is None:
                raise exchange.failure(wire, result) if isinstance(result, WireResponse) else result
            await shim.sleep(delay)
            attempt += 1

    async def _attempt(self, wire: WireRequest) -> WireResponse | APIConnectionError:
        try:
            return await self._follow(wire)
        except APIConnectionError as error:
            return error

    async def _follow(self, wire: WireRequest) -> WireResponse:
        for _ in range(MAX_REDIRECTS):
            answer = await self.transport.send(wire)
            following = next_request(wire, answer.status, answer.headers)
            if following is None:
                return answer
            wire = following
        return await self.transport.send(wire)

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


def _outcome(result: WireResponse | APIConnectionError) -> Answer | NoAnswer:
    if isinstance(result, WireResponse):
        return Answer(status=result.status, headers=result.headers)
    return NoAnswer(sent=result.sent)

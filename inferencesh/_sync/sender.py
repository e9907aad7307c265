# Generated from inferencesh/_async/sender.py, do not edit.
"""Sends the requests of the generated resources: key, retries, redirects, errors, notices."""

from __future__ import annotations

import datetime
import random
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Any, TypeVar

from inferencesh_gen.models import ResponseMessage
from inferencesh_gen.runtime.http import Request, Response, StreamEvent

from .._core import exchange, logs
from .._core.config import Config, check_api_key
from .._core.errors import APIConnectionError, APIStatusError, ResponseDecodeError
from .._core.retry import RetryPolicy
from .._core.submissions import uncertain
from .._core.wire import Body, WireRequest, WireResponse, WireStream
from .._shim import _sync as shim
from .._transport.base import Transport
from .._transport.limit import comes_before
from .attempts import Attempts
from .records import Records

T = TypeVar("T")


class ClientSender:
    """The way of every request from a resource to the transport and back.

    Args:
        config: Settings of the client.
        transport: What talks HTTP.
    """

    def __init__(self, config: Config, transport: Transport) -> None:
        self.config = config
        self.transport = transport
        self._attempts = Attempts(transport, config.middleware)

    def send(self, request: Request, stop: shim.Stop | None = None) -> Response:
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
        wire = self._prepare(request)
        policy = exchange.retry_policy(request, self.config)
        submitted_at = datetime.datetime.now(datetime.UTC)
        try:
            safe = request.operation.retry == "safe"
            answer = self._exchange(wire, policy, safe=safe, stop=stop)
            response = exchange.read_response(request.operation, wire, answer)
        except (APIConnectionError, APIStatusError, ResponseDecodeError) as error:
            if problem := uncertain(request, error, submitted_at):
                raise problem from error
            raise
        self._notify(response)
        return response

    @contextmanager
    def stream(
        self, request: Request, decode: Callable[[str | None, Any], T]
    ) -> Generator[Iterator[StreamEvent[T]]]:
        """The typed records of a stream; leaving the context closes the connection."""
        with self.records(request) as records:
            yield _typed(records, decode)

    @contextmanager
    def records(self, request: Request) -> Generator[Records]:
        """The records of a stream as they come, heartbeats included; what follows a cut is the caller's."""
        with ExitStack() as stack:
            yield self.opened(request, stack)

    def opened(self, request: Request, stack: ExitStack) -> Records:
        """The same, open until `stack` is left, in which nothing else may be yet."""
        wire = self._prepare(request)
        answer = self._attempts.open(wire, stack)
        if answer.status >= 300:
            raise (self.refusal(wire, answer)).error
        return Records(answer, exchange.stream_decoder(wire, answer.status, answer.headers))

    def put(self, url: str, body: Body, content_type: str) -> None:
        """Upload to a signed URL: without the key; repeated after a failure, as it replaces what is there."""
        wire = exchange.upload_request(url, body, content_type, self.config)
        self._exchange(wire, self.config.retry, safe=True)

    def download_request(self, url: str, headers: Mapping[str, str], attempt: int) -> WireRequest:
        """The request for the bytes of a file; nobody but the API gets the key."""
        key = self._key() if exchange.is_of_the_api(url, self.config) else None
        return exchange.download_request(url, headers, self.config, key, attempt)

    @contextmanager
    def open(self, wire: WireRequest) -> Generator[WireStream]:
        """Send a request once; the answer, of any status, is open inside the context."""
        with ExitStack() as stack:
            yield self._attempts.open(wire, stack)

    def refusal(self, wire: WireRequest, answer: WireStream) -> exchange.Failure:
        """What an open error answer stands for."""
        content = answer.read()
        refused = WireResponse(status=answer.status, headers=answer.headers, content=content)
        return exchange.failure(wire, refused, time.time())

    def _prepare(self, request: Request) -> WireRequest:
        return exchange.wire_request(request, self.config, self._key())

    def _key(self) -> str:
        key = self.config.api_key
        return check_api_key(shim.call(key)) if callable(key) else key

    def _exchange(
        self, wire: WireRequest, policy: RetryPolicy, *, safe: bool, stop: shim.Stop | None = None
    ) -> WireResponse:
        while True:
            result = self._attempt(wire)
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
            (stop.sleep(delay) if stop else shim.sleep(delay))
            if stop:
                stop.check()
            wire = wire.again()

    def _attempt(self, wire: WireRequest) -> WireResponse | exchange.Failure:
        try:
            answer = self._attempts.send(wire)
        except APIConnectionError as error:
            return exchange.connection_failure(error)
        return answer if answer.status < 300 else exchange.failure(wire, answer, time.time())

    def _notify(self, response: Response) -> None:
        if self.config.on_message:
            for message in response.messages:
                shim.call(self.config.on_message, ResponseMessage.from_dict(message))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} to {self.config.base_url}>"


def _typed(records: Records, decode: Callable[[str | None, Any], T]) -> Iterator[StreamEvent[T]]:
    for record in records:
        if record.kind == "delta":
            delta = {"delta": record.data, "seq": record.seq, "resource_id": record.resource_id}
            yield StreamEvent("delta", decode("delta", delta))
        elif record.kind != "heartbeat":
            yield StreamEvent(record.event, decode(record.event, record.data), record.fields)

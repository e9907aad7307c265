"""Senders that note what the generated methods ask for, and how to find and call any of those methods."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager, nullcontext
from typing import Any, TypeVar

from attrs import define, field

from inferencesh_gen.runtime.http import Request, Response, StreamEvent
from tests.generated.spec import OPERATIONS

T = TypeVar("T")

MESSAGES = [{"level": "info", "message": "hello"}]
_EMPTY: dict[str, Any] = {"object": {}, "array": [], "any": {}, "nothing": None, "text": "", "bytes": b""}


@define
class Recorder:
    """A sender that notes requests and answers with what it is given, else with an empty object."""

    answers: list[Any] = field(factory=list)
    requests: list[Request] = field(factory=list)

    def send(self, request: Request) -> Response:
        self.requests.append(request)
        data = self.answers.pop(0) if self.answers else _EMPTY[request.operation.returns]
        return Response(status=200, headers={"x": "y"}, data=data, messages=MESSAGES)

    def stream(
        self, request: Request, decode: Callable[[str | None, Any], T]
    ) -> AbstractContextManager[Iterator[StreamEvent[T]]]:
        self.requests.append(request)
        return nullcontext(StreamEvent(name, decode(name, data)) for name, data in self.answers)


@define
class AsyncRecorder:
    """The same for asynchronous resources."""

    recorder: Recorder

    async def send(self, request: Request) -> Response:
        return self.recorder.send(request)

    @asynccontextmanager
    async def _stream(
        self, request: Request, decode: Callable[[str | None, Any], T]
    ) -> AsyncIterator[AsyncIterator[StreamEvent[T]]]:
        with self.recorder.stream(request, decode) as events:
            yield _each(events)

    def stream(
        self, request: Request, decode: Callable[[str | None, Any], T]
    ) -> AbstractAsyncContextManager[AsyncIterator[StreamEvent[T]]]:
        return self._stream(request, decode)


async def _each(items: Iterator[T]) -> AsyncIterator[T]:
    for item in items:
        yield item


def method_of(client: object, operation: str, *, raw: bool = False) -> Callable[..., Any]:
    resource = getattr(client, OPERATIONS[operation].resource)
    name = OPERATIONS[operation].method
    method: Callable[..., Any] = getattr(resource.with_raw_response if raw else resource, name)
    return method


def needed_arguments(method: Callable[..., Any]) -> dict[str, Any]:
    """An id for each parameter of the path, and an empty value for each required field."""
    return {
        name: f"{name}/1" if parameter.annotation == "str" else []
        for name, parameter in inspect.signature(method).parameters.items()
        if parameter.default is parameter.empty
    }

"""Every operation of the spec is a typed method of its resource, on both sides."""

from __future__ import annotations

import asyncio
import inspect
import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager, nullcontext
from typing import Any, TypeVar

import pytest
from attrs import define, field

from inferencesh_gen.models import DeltaEvent, Task, TaskStatus
from inferencesh_gen.resources import AsyncPage, AsyncResources, Page, Resources
from inferencesh_gen.runtime.http import RawResponse, Request, RequestOptions, Response, StreamEvent
from inferencesh_gen.runtime.model import Model
from tests.generated.payloads import DOCUMENT

T = TypeVar("T")

OPERATIONS = {
    operation["operationId"]: (method.upper(), path, operation)
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
    if "operationId" in operation
}
STREAMS = [name for name, (_, _, operation) in OPERATIONS.items() if "x-stream" in operation]
CALLS = [name for name in OPERATIONS if name not in STREAMS]
LISTS = [name for name, (_, _, operation) in OPERATIONS.items() if "x-paginate" in operation]
EMPTY: dict[str, Any] = {"object": {}, "array": [], "any": {}, "nothing": None, "text": "", "bytes": b""}
MESSAGES = [{"level": "info", "message": "hello"}]


@define
class Recorder:
    """A sender that notes requests and answers with what it is given, else with an empty object."""

    answers: list[Any] = field(factory=list)
    requests: list[Request] = field(factory=list)

    def send(self, request: Request) -> Response:
        self.requests.append(request)
        data = self.answers.pop(0) if self.answers else EMPTY[request.operation.returns]
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
    resource, _, name = operation.partition("_")
    target = getattr(client, resource)
    method: Callable[..., Any] = getattr(target.with_raw_response if raw else target, name)
    return method


def needed_arguments(method: Callable[..., Any]) -> dict[str, Any]:
    """An id for each parameter of the path, and an empty value for each required field."""
    return {
        name: f"{name}/1" if parameter.annotation == "str" else []
        for name, parameter in inspect.signature(method).parameters.items()
        if parameter.default is parameter.empty
    }


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


def test_the_spec_has_operations() -> None:
    assert len(OPERATIONS) >= 17
    assert len(STREAMS) >= 1
    assert len(LISTS) >= 2


@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize("operation", CALLS)
def test_every_operation_is_a_method(recorder: Recorder, operation: str, raw: bool) -> None:
    method = method_of(Resources(recorder), operation, raw=raw)
    result = method(**needed_arguments(method), options=RequestOptions(timeout=5))
    (request,) = recorder.requests
    check_request(request, operation)
    assert request.options.timeout == 5
    if raw:
        assert isinstance(result, RawResponse)
        assert (result.status, result.headers, result.messages) == (200, {"x": "y"}, MESSAGES)
    else:
        assert isinstance(result, Page | Model | list | str | bytes | None)


def check_request(request: Request, operation: str) -> None:
    """The request is the one that the spec describes."""
    method, path, described = OPERATIONS[operation]
    assert request.operation.id == operation
    assert (request.operation.method, request.operation.path) == (method, path)
    assert request.operation.retry == described["x-retry"]
    assert request.path == re.sub(r"\{(\w+)\}", r"\1%2F1", path)


@pytest.mark.parametrize("operation", CALLS)
def test_both_sides_send_the_same(recorder: Recorder, operation: str) -> None:
    method = method_of(Resources(recorder), operation)
    arguments = needed_arguments(method)
    method(**arguments)
    asyncio.run(method_of(AsyncResources(AsyncRecorder(recorder)), operation)(**arguments))
    assert recorder.requests[0] == recorder.requests[1]


@pytest.mark.parametrize("operation", OPERATIONS)
def test_both_sides_have_the_same_signature(recorder: Recorder, operation: str) -> None:
    method = inspect.signature(method_of(Resources(recorder), operation))
    twin = inspect.signature(method_of(AsyncResources(AsyncRecorder(recorder)), operation))
    assert str(twin).replace("Async", "") == str(method)


@pytest.mark.parametrize("operation", CALLS)
def test_raw_methods_take_the_same_arguments(recorder: Recorder, operation: str) -> None:
    method, raw = (
        inspect.signature(method_of(Resources(recorder), operation, raw=raw)) for raw in (False, True)
    )
    assert raw.parameters == method.parameters
    assert str(raw.return_annotation).startswith("RawResponse[")


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_method_is_described(recorder: Recorder, operation: str) -> None:
    method = method_of(Resources(recorder), operation)
    text = inspect.getdoc(method) or ""
    assert len(text) > 20
    for name in inspect.signature(method).parameters:
        assert f"{name}:" in text


def test_answers_become_models(recorder: Recorder) -> None:
    recorder.answers = [{"id": "t1", "status": 7}, [{"id": "s1"}], {"id": "t1", "cancelled": True}, None]
    client = Resources(recorder)
    assert client.tasks.get("t1").status is TaskStatus.RUNNING
    assert [session.id for session in client.sessions.list()] == ["s1"]
    cancelled = client.tasks.cancel("t1")
    assert cancelled is not None
    assert cancelled.cancelled is True
    assert client.tasks.cancel("t1") is None


def page(items: str, *, after: str = "", before: str = "") -> dict[str, Any]:
    return {
        "items": [{"id": name} for name in items],
        "next_cursor": after,
        "prev_cursor": before,
        "has_next": bool(after),
        "has_previous": bool(before),
    }


@pytest.mark.parametrize("operation", LISTS)
def test_iterating_a_page_goes_on_to_the_last(recorder: Recorder, operation: str) -> None:
    recorder.answers = [page("ab", after="c1"), page("", after="c2", before="b1"), page("c", before="b2")]
    first = method_of(Resources(recorder), operation)(limit=2)
    assert [item.id for item in first.items] == ["a", "b"]
    assert repr(first) == "<Page: 2 items, more follow>"
    assert len(recorder.requests) == 1
    assert [item.id for item in first] == ["a", "b", "c"]
    assert [request.body for request in recorder.requests] == [
        {"limit": 2},
        {"limit": 2, "cursor": "c1", "direction": "forward"},
        {"limit": 2, "cursor": "c2", "direction": "forward"},
    ]


@pytest.mark.parametrize("operation", LISTS)
async def test_asynchronous_pages_do_the_same(recorder: Recorder, operation: str) -> None:
    recorder.answers = [page("ab", after="c1"), page("c", before="b2")]
    first = await method_of(AsyncResources(AsyncRecorder(recorder)), operation)()
    assert isinstance(first, AsyncPage)
    assert [item.id async for item in first] == ["a", "b", "c"]


def test_pages_turn_both_ways(recorder: Recorder) -> None:
    recorder.answers = [page("b", after="n", before="p"), page("a", after="n2")]
    middle = Resources(recorder).tasks.list(cursor="here")
    assert (middle.has_next, middle.has_previous) == (True, True)
    first = middle.previous_page()
    assert first is not None
    assert [task.id for task in first.items] == ["a"]
    assert first.previous_page() is None
    assert recorder.requests[1].body == {"cursor": "p", "direction": "backward"}


@pytest.mark.parametrize("missing", ["next_cursor", "has_next", "items"])
def test_a_page_without_what_it_needs_is_the_last(recorder: Recorder, missing: str) -> None:
    answer = page("a", after="n")
    del answer[missing]
    recorder.answers = [answer]
    listing = Resources(recorder).tasks.list()
    assert len(recorder.requests) == 1
    assert listing.has_next is (missing == "items")


@pytest.mark.parametrize("operation", STREAMS)
def test_stream_records_become_models(recorder: Recorder, operation: str) -> None:
    recorder.answers = [(None, {"id": "t1"}), ("delta", {"delta": {"response": "x"}}), ("new", {"id": "t1"})]
    method = method_of(Resources(recorder), operation)
    with method(**needed_arguments(method)) as events:
        kinds = [(event.event, type(event.data)) for event in events]
    check_request(recorder.requests[0], operation)
    assert kinds == [(None, Task), ("delta", DeltaEvent), ("new", Task)]


def test_a_resource_tells_whose_it_is(recorder: Recorder) -> None:
    assert repr(Resources(recorder).tasks).startswith("<TasksResource of Recorder(")

"""Every operation of the spec is a typed method of its resource, on both sides."""

from __future__ import annotations

import asyncio
import inspect
import re
from types import NoneType
from typing import Any

import pytest

from inferencesh_gen.models import TaskStatus
from inferencesh_gen.resources import AsyncResources, Page, Resources
from inferencesh_gen.runtime.http import RawResponse, Request, RequestOptions
from inferencesh_gen.runtime.model import Model
from tests.generated.recorder import MESSAGES, AsyncRecorder, Recorder, method_of, needed_arguments
from tests.generated.spec import MODELS, OPERATIONS, TAGS, target

STREAMS = [name for name, operation in OPERATIONS.items() if operation.is_stream]
CALLS = [name for name in OPERATIONS if name not in STREAMS]
RESULTS: dict[str, Any] = {
    "object": Page | Model | dict,
    "array": list,
    "any": object,
    "nothing": NoneType,
    "text": str,
    "bytes": bytes,
}
"""What the methods give back for each kind of answer."""


def test_the_spec_has_operations() -> None:
    assert len(OPERATIONS) >= 313
    assert len(STREAMS) >= 11


@pytest.mark.parametrize("tag", TAGS)
def test_every_tag_is_a_resource_on_both_sides(recorder: Recorder, tag: str) -> None:
    name = f"{tag.title().replace('_', '')}Resource"
    assert type(getattr(Resources(recorder), tag)).__name__ == name
    assert type(getattr(AsyncResources(AsyncRecorder(recorder)), tag)).__name__ == f"Async{name}"


def test_every_resource_has_a_tag() -> None:
    assert {operation.resource for operation in OPERATIONS.values()} == set(TAGS)


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
        assert isinstance(result, RESULTS[request.operation.returns])


def check_request(request: Request, operation: str) -> None:
    """The request is the one that the spec describes."""
    spec = OPERATIONS[operation]
    assert request.operation.id == operation
    assert (request.operation.method, request.operation.path) == (spec.http_method, spec.path)
    assert request.operation.retry == spec.described["x-retry"]
    switch = spec.described.get("x-stream-switch")
    assert request.operation.stream_switch == (
        switch and (switch["field"], switch["instead"].replace("_", ".", 1))
    )
    assert request.path == re.sub(r"\{(\w+)\}", r"\1%2F1", spec.path)


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


@pytest.mark.parametrize("operation", ["mcp_servers_call_tool", "triggers_fire"])
def test_a_body_with_free_keys_is_one_argument(recorder: Recorder, operation: str) -> None:
    method = method_of(Resources(recorder), operation)
    method(**needed_arguments(method), body={"any": [{"key": 1}]})
    method(**needed_arguments(method))
    assert [request.body for request in recorder.requests] == [{"any": [{"key": 1}]}, None]


def test_answers_become_models(recorder: Recorder) -> None:
    recorder.answers = [{"id": "t1", "status": 7}, [{"id": "s1"}], {"id": "t1", "cancelled": True}, None]
    client = Resources(recorder)
    assert client.tasks.get("t1").status is TaskStatus.RUNNING
    assert [session.id for session in client.sessions.list()] == ["s1"]
    cancelled = client.tasks.cancel("t1")
    assert cancelled is not None
    assert cancelled.cancelled is True
    assert client.tasks.cancel("t1") is None


def promised_records(operation: str) -> dict[str | None, type[Model]]:
    """The names of a stream's events and the model of each; other events hold the resource itself."""
    stream = OPERATIONS[operation].described["x-stream"]
    refs = {None: stream["record"], "of tomorrow": stream["record"], **stream.get("events", {})}
    return {event: MODELS[target(ref["$ref"])] for event, ref in refs.items()}


@pytest.mark.parametrize("operation", STREAMS)
def test_stream_records_become_models(recorder: Recorder, operation: str) -> None:
    promised = promised_records(operation)
    recorder.answers = [(event, {"id": "x"}) for event in promised]
    method = method_of(Resources(recorder), operation)
    with method(**needed_arguments(method)) as events:
        records = {event.event: event.data for event in events}
    check_request(recorder.requests[0], operation)
    assert {event: type(record) for event, record in records.items()} == promised
    assert {record["id"] for record in records.values()} == {"x"}


def test_a_resource_tells_whose_it_is(recorder: Recorder) -> None:
    assert repr(Resources(recorder).tasks).startswith("<TasksResource of Recorder(")

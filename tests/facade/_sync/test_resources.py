# Generated from tests/facade/_async/test_resources.py, do not edit.
"""What the generated resources do through a real client: sessions, pages, raw answers, streams, paths."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inferencesh import (
    ConflictError,
    Filter,
    Inference,
    RequestOptions,
    SessionEndedError,
    SessionNotFoundError,
    SortOrder,
    TaskStatus,
)
from inferencesh._core.exchange import USER_AGENT
from inferencesh_gen.models import (
    DeltaEvent,
    Engine,
    EngineStatus,
    FilterOperator,
    FlowRun,
    FlowRunStatus,
)
from tests.facade import faults
from tests.facade._sync.conftest import Connect
from tests.facade.conftest import Serve


def test_the_life_of_a_session(client: Inference) -> None:
    task = client.run(app="test/counter", session="new", session_timeout=300)
    assert task.session_id
    session = client.sessions.get(task.session_id)
    assert (session.status, session.idle_timeout, session.call_count) == ("active", 300, 1)
    assert [item.id for item in client.sessions.list()] == [session.id]
    later = client.sessions.keepalive(session.id)
    assert later.expires_at >= session.expires_at
    client.sessions.end(session.id)
    with pytest.raises(SessionEndedError, match="ended"):
        client.run(app="test/counter", session=session.id)
    with pytest.raises(SessionEndedError):
        client.sessions.get(session.id)


def test_a_session_that_is_not_there(client: Inference) -> None:
    with pytest.raises(SessionNotFoundError):
        client.run(app="test/counter", session="01nothing")


def test_a_session_belongs_to_its_app(client: Inference) -> None:
    task = client.run(app="test/counter", session="new")
    with pytest.raises(ConflictError) as caught:
        client.run(app="test/echo", session=task.session_id)
    assert caught.value.code == "APP_MISMATCH"


def test_pages_turn_both_ways(client: Inference) -> None:
    ids = [(client.run(app="test/echo", wait=False)).id for _ in range(5)]
    ids.reverse()
    first = client.tasks.list(limit=2)
    assert [task.id for task in first.items] == ids[:2]
    assert (first.has_next, first.has_previous) == (True, False)
    assert first.previous_page() is None
    second = first.next_page()
    assert second is not None
    assert [task.id for task in second.items] == ids[2:4]
    back = second.previous_page()
    assert back is not None
    assert [task.id for task in back.items] == ids[:2]
    assert [task.id for task in first] == ids
    assert [task.id for task in second] == ids[2:]


def test_lists_are_filtered_and_sorted(client: Inference) -> None:
    done = client.run(app="test/echo")
    held = client.run(app="test/hold", wait=False)
    completed = Filter(field="status", operator=FilterOperator.EQ, value=TaskStatus.COMPLETED)
    assert [task.id for task in client.tasks.list(filters=[completed])] == [done.id]
    oldest_first = [SortOrder.from_dict({"field": "created_at", "dir": "asc"})]
    assert [task.id for task in client.tasks.list(sort=oldest_first)] == [done.id, held.id]


def test_raw_answers(serve: Serve, connect: Connect) -> None:
    notice = {"level": "info", "message": "hello"}
    server = serve(faults.data({"id": "t1", "status": 7}, [notice]))
    client = connect(server.url)
    raw = client.tasks.with_raw_response.get("t1")
    nothing = client.tasks.with_raw_response.delete("t1")
    assert (raw.status, raw.messages, raw.data.status) == (200, [notice], TaskStatus.RUNNING)
    assert raw.headers["Content-Type"] == raw.headers["content-type"] == "application/json"
    assert nothing.data is None
    assert nothing.messages == [notice]


def test_the_stream_of_a_task(client: Inference) -> None:
    started = client.run(app="test/tokens", wait=False)
    with client.tasks.stream(started.id) as events:
        seen = [(event.event, event.data, event.fields) for event in events]
    name, first, fields = seen[0]
    assert (name, first["id"], fields) == (None, started.id, ())
    name, last, fields = seen[-1]
    assert (name, last["status"]) == (None, TaskStatus.COMPLETED)
    assert {"status", "output"} <= set(fields)
    pieces = [data.delta for name, data, _ in seen if name == "delta" and isinstance(data, DeltaEvent)]
    assert pieces == [{"response": text} for text in ("Hel", "lo ", "you")][-len(pieces) :]


def test_the_streams_of_other_resources(client: Inference) -> None:
    """Each begins with what it follows, as its own model; changes name what changed."""
    engine = client.engines.create(name="bench")
    with client.engines.stream(engine.id) as events:
        assert (next(events)).data == engine
        client.engines.drain(engine.id)
        change = next(events)
        assert isinstance(change.data, Engine)
        assert (change.data.id, change.data.status) == (engine.id, EngineStatus.DRAINING)
        assert "status" in change.fields
    with client.engines.stream_all() as events:
        assert isinstance((next(events)).data, Engine)
    flow = client.flows.create(name="story")
    with client.flows.stream(flow.id) as events:
        assert (next(events)).data == flow
    run = client.flow_runs.create(flow=flow.id)
    with client.flow_runs.stream(run.id) as events:
        seen = [event.data for event in events]
    assert all(isinstance(data, FlowRun) for data in seen)
    assert seen[-1].status is FlowRunStatus.COMPLETED


def test_leaving_the_stream_of_a_task_closes_it(serve: Serve, connect: Connect) -> None:
    server = serve(lambda connection, _: faults.open_stream(connection, {"id": "t1"}, {"id": "t1"}))
    client = connect(server.url)
    with client.tasks.stream("t1") as events:
        assert (next(events)).data.to_dict() == {"id": "t1"}
    assert server.closed.acquire(timeout=5)
    headers = server.requests[0].headers
    assert (headers["accept"], headers["user-agent"]) == ("application/x-ndjson", USER_AGENT)


def test_the_query_is_encoded(serve: Serve, connect: Connect) -> None:
    server = serve(faults.reply(b"", 204))
    client = connect(server.url)
    client.tasks.delete("t1", files=True, options=RequestOptions(query={"a&b": "c d=é"}))
    assert server.requests[0].target == "/tasks/t1?files=true&a%26b=c+d%3D%C3%A9"


def test_no_id_reaches_another_route(serve: Serve, connect: Connect) -> None:
    server = serve(faults.data({"id": "t1"}))
    hostile = [
        "../me?x=1",
        "..%2fme",
        "%2e%2e",
        "a#b",
        "a/b",
        "\\..\\me",
        "http://other/",
        "//other/x",
        "é",
        " ",
    ]
    client = connect(server.url)
    for value in hostile:
        client.tasks.get(value)
    for value, request in zip(hostile, server.requests, strict=True):
        check_route(request.target, value)


def check_route(target: str, value: str) -> None:
    """What a server reads is the id, whole, behind ``/tasks/``, and nothing else."""
    empty, resource, segment = target.split("/")
    assert (empty, resource) == ("", "tasks")
    assert set("?#\\ ").isdisjoint(segment)
    assert unquote(segment) == value


IDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(
    lambda text: text not in {".", ".."}
)


@settings(max_examples=20)
@given(values=st.lists(IDS, min_size=10, max_size=10))
def test_no_text_reaches_another_route(serve: Serve, values: list[str], connect: Connect) -> None:
    server = serve(faults.data({"id": "t1"}))
    client = connect(server.url)
    for value in values:
        client.tasks.get(value)
    for value, request in zip(values, server.requests, strict=True):
        check_route(request.target, value)


@pytest.mark.parametrize("field", ["status", "output", "of_tomorrow"])
def test_an_answer_of_tomorrow_is_readable(serve: Serve, field: str, connect: Connect) -> None:
    answer: dict[str, Any] = {"id": "t1", field: {"new": [1]}}
    server = serve(faults.data(answer))
    client = connect(server.url)
    task = client.tasks.get("t1")
    assert task[field] == {"new": [1]}
    assert task.to_dict() == answer

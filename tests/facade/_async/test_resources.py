"""What the generated resources do through a real client: sessions, pages, raw answers, streams, paths."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inferencesh import (
    AsyncInference,
    ConflictError,
    Filter,
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
from tests.facade._async.conftest import Connect
from tests.facade.conftest import Serve


async def test_the_life_of_a_session(client: AsyncInference) -> None:
    task = await client.run(app="test/counter", session="new", session_timeout=300)
    assert task.session_id
    session = await client.sessions.get(task.session_id)
    assert (session.status, session.idle_timeout, session.call_count) == ("active", 300, 1)
    assert [item.id for item in await client.sessions.list()] == [session.id]
    later = await client.sessions.keepalive(session.id)
    assert later.expires_at >= session.expires_at
    await client.sessions.end(session.id)
    with pytest.raises(SessionEndedError, match="ended"):
        await client.run(app="test/counter", session=session.id)
    with pytest.raises(SessionEndedError):
        await client.sessions.get(session.id)


async def test_a_session_that_is_not_there(client: AsyncInference) -> None:
    with pytest.raises(SessionNotFoundError):
        await client.run(app="test/counter", session="01nothing")


async def test_a_session_belongs_to_its_app(client: AsyncInference) -> None:
    task = await client.run(app="test/counter", session="new")
    with pytest.raises(ConflictError) as caught:
        await client.run(app="test/echo", session=task.session_id)
    assert caught.value.code == "APP_MISMATCH"


async def test_pages_turn_both_ways(client: AsyncInference) -> None:
    ids = [(await client.run(app="test/echo", wait=False)).id for _ in range(5)]
    ids.reverse()
    first = await client.tasks.list(limit=2)
    assert [task.id for task in first.items] == ids[:2]
    assert (first.has_next, first.has_previous) == (True, False)
    assert await first.previous_page() is None
    second = await first.next_page()
    assert second is not None
    assert [task.id for task in second.items] == ids[2:4]
    back = await second.previous_page()
    assert back is not None
    assert [task.id for task in back.items] == ids[:2]
    assert [task.id async for task in first] == ids
    assert [task.id async for task in second] == ids[2:]


async def test_lists_are_filtered_and_sorted(client: AsyncInference) -> None:
    done = await client.run(app="test/echo")
    held = await client.run(app="test/hold", wait=False)
    completed = Filter(field="status", operator=FilterOperator.EQ, value=TaskStatus.COMPLETED)
    assert [task.id async for task in await client.tasks.list(filters=[completed])] == [done.id]
    oldest_first = [SortOrder.from_dict({"field": "created_at", "dir": "asc"})]
    assert [task.id async for task in await client.tasks.list(sort=oldest_first)] == [done.id, held.id]


async def test_raw_answers(serve: Serve, connect: Connect) -> None:
    notice = {"level": "info", "message": "hello"}
    server = serve(faults.data({"id": "t1", "status": 7}, [notice]))
    client = connect(server.url)
    raw = await client.tasks.with_raw_response.get("t1")
    nothing = await client.tasks.with_raw_response.delete("t1")
    assert (raw.status, raw.messages, raw.data.status) == (200, [notice], TaskStatus.RUNNING)
    assert raw.headers["Content-Type"] == raw.headers["content-type"] == "application/json"
    assert nothing.data is None
    assert nothing.messages == [notice]


async def test_the_stream_of_a_task(client: AsyncInference) -> None:
    started = await client.run(app="test/tokens", wait=False)
    async with client.tasks.stream(started.id) as events:
        seen = [(event.event, event.data, event.fields) async for event in events]
    name, first, fields = seen[0]
    assert (name, first["id"], fields) == (None, started.id, ())
    name, last, fields = seen[-1]
    assert (name, last["status"]) == (None, TaskStatus.COMPLETED)
    assert {"status", "output"} <= set(fields)
    pieces = [data.delta for name, data, _ in seen if name == "delta" and isinstance(data, DeltaEvent)]
    assert pieces == [{"response": text} for text in ("Hel", "lo ", "you")][-len(pieces) :]


async def test_the_streams_of_other_resources(client: AsyncInference) -> None:
    """Each begins with what it follows, as its own model; changes name what changed."""
    engine = await client.engines.create(name="bench")
    async with client.engines.stream(engine.id) as events:
        assert (await anext(events)).data == engine
        await client.engines.drain(engine.id)
        change = await anext(events)
        assert isinstance(change.data, Engine)
        assert (change.data.id, change.data.status) == (engine.id, EngineStatus.DRAINING)
        assert "status" in change.fields
    async with client.engines.stream_all() as events:
        assert isinstance((await anext(events)).data, Engine)
    flow = await client.flows.create(name="story")
    async with client.flows.stream(flow.id) as events:
        assert (await anext(events)).data == flow
    run = await client.flow_runs.create(flow=flow.id)
    async with client.flow_runs.stream(run.id) as events:
        seen = [event.data async for event in events]
    assert all(isinstance(data, FlowRun) for data in seen)
    assert seen[-1].status is FlowRunStatus.COMPLETED


async def test_leaving_the_stream_of_a_task_closes_it(serve: Serve, connect: Connect) -> None:
    server = serve(lambda connection, _: faults.open_stream(connection, {"id": "t1"}, {"id": "t1"}))
    client = connect(server.url)
    async with client.tasks.stream("t1") as events:
        assert (await anext(events)).data.to_dict() == {"id": "t1"}
    assert server.closed.acquire(timeout=5)
    headers = server.requests[0].headers
    assert (headers["accept"], headers["user-agent"]) == ("application/x-ndjson", USER_AGENT)


async def test_the_query_is_encoded(serve: Serve, connect: Connect) -> None:
    server = serve(faults.reply(b"", 204))
    client = connect(server.url)
    await client.tasks.delete("t1", files=True, options=RequestOptions(query={"a&b": "c d=é"}))
    assert server.requests[0].target == "/tasks/t1?files=true&a%26b=c+d%3D%C3%A9"


async def test_no_id_reaches_another_route(serve: Serve, connect: Connect) -> None:
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
        await client.tasks.get(value)
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
async def test_no_text_reaches_another_route(serve: Serve, values: list[str], connect: Connect) -> None:
    server = serve(faults.data({"id": "t1"}))
    client = connect(server.url)
    for value in values:
        await client.tasks.get(value)
    for value, request in zip(values, server.requests, strict=True):
        check_route(request.target, value)


@pytest.mark.parametrize("field", ["status", "output", "of_tomorrow"])
async def test_an_answer_of_tomorrow_is_readable(serve: Serve, field: str, connect: Connect) -> None:
    answer: dict[str, Any] = {"id": "t1", field: {"new": [1]}}
    server = serve(faults.data(answer))
    client = connect(server.url)
    task = await client.tasks.get("t1")
    assert task[field] == {"new": [1]}
    assert task.to_dict() == answer

"""What type checkers see of the generated resources. Checked, never executed."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path
from typing import assert_type

from inferencesh import (
    AppSession,
    AsyncInference,
    AsyncPage,
    File,
    Filter,
    Inference,
    Page,
    RawResponse,
    RequestOptions,
    SortOrder,
    StreamEvent,
    Task,
)
from inferencesh_gen.models import (
    AgentCard,
    AgentRun,
    App,
    AppVersion,
    CancelTaskResult,
    Chat,
    ChatMessage,
    ChatStatus,
    DeltaEvent,
    Engine,
    FilterOperator,
    Flow,
    FlowRun,
    Knowledge,
    KnowledgeVersion,
    MeResponse,
    Secret,
    TaskList,
    TaskLogs,
    TaskStatusInfo,
    TriggerFired,
)


def resources(client: Inference) -> None:
    assert_type(client.tasks.get("t1"), Task)
    assert_type(client.tasks.status("t1"), TaskStatusInfo)
    assert_type(client.tasks.logs("t1", options=RequestOptions(timeout=None)), TaskLogs)
    assert_type(client.tasks.cancel("t1", force=True), CancelTaskResult | None)
    assert_type(client.sessions.list(), list[AppSession])
    assert_type(client.sessions.get("s1").expires_at, datetime)
    assert_type(client.me.get(), MeResponse)


def the_whole_api(client: Inference) -> None:
    assert_type(client.apps.get("a1"), App)
    assert_type(client.apps.get("a1").version, AppVersion | None)
    assert_type(client.agents.get_card("a1"), AgentCard)
    assert_type(client.knowledge.get("k1"), Knowledge)
    assert_type(client.chats.get("c1"), Chat)
    assert_type(client.chats.status("c1").status, ChatStatus)
    assert_type(client.skills.content("namespace", "name"), str)
    assert_type(client.triggers.fire("t1", {"any": 1}), TriggerFired)


def files(client: Inference) -> None:
    assert_type(client.files.upload(b""), File)
    assert_type(client.files.upload(bytearray()), File)
    assert_type(client.files.upload(Path("x")), File)
    assert_type(client.files.upload(io.BytesIO(), filename="x.png"), File)
    assert_type(client.files.upload("data:,x").uri, str)


def pages(client: Inference) -> None:
    page = client.tasks.list(
        filters=[Filter(field="x", operator=FilterOperator.EQ)], sort=[SortOrder(field="x", dir="asc")]
    )
    assert_type(page, Page[Task])
    assert_type(page.items, list[Task])
    assert_type([task.id for task in page], list[str])
    assert_type(page.next_page(), Page[Task] | None)
    assert_type(client.files.list(filters=[{"field": "x", "operator": "eq"}]), Page[File])
    assert_type(client.flows.list(), Page[Flow])
    assert_type(client.secrets.index(limit=5).items, list[Secret])
    assert_type(client.knowledge.list_versions("k1"), Page[KnowledgeVersion])


def raw_answers(client: Inference) -> None:
    raw = client.tasks.with_raw_response.get("t1")
    assert_type(raw, RawResponse[Task])
    assert_type(raw.data, Task)
    assert_type(raw.status, int)
    assert_type(client.tasks.with_raw_response.delete("t1"), RawResponse[None])
    assert_type(client.tasks.with_raw_response.list(), RawResponse[TaskList])


def streams(client: Inference) -> None:
    with client.engines.stream("e1") as records:
        assert_type([record for record in records], list[StreamEvent[Engine]])  # noqa: C416
    with client.chats.stream("c1") as changes:
        for change in changes:
            assert_type(change.data, Chat | ChatMessage | AgentRun | DeltaEvent)
    with client.tasks.stream("t1") as events:
        for event in events:
            assert_type(event, StreamEvent[Task | DeltaEvent])


async def asynchronous_resources(client: AsyncInference) -> None:
    assert_type(await client.tasks.get("t1"), Task)
    assert_type(await client.sessions.list(), list[AppSession])
    assert_type(await client.files.upload(b""), File)
    page = await client.tasks.list(limit=5)
    assert_type(page, AsyncPage[Task])
    assert_type([task.id async for task in page], list[str])
    assert_type(await page.next_page(), AsyncPage[Task] | None)
    assert_type(await client.tasks.with_raw_response.get("t1"), RawResponse[Task])
    async with client.tasks.stream("t1") as events:
        async for event in events:
            assert_type(event, StreamEvent[Task | DeltaEvent])


async def the_whole_asynchronous_api(client: AsyncInference) -> None:
    assert_type(await client.apps.get("a1"), App)
    assert_type(await client.chats.get("c1"), Chat)
    assert_type(await client.flows.list(), AsyncPage[Flow])
    assert_type(
        [version async for version in await client.knowledge.list_versions("k1")], list[KnowledgeVersion]
    )
    async with client.flow_runs.stream("f1") as records:
        async for record in records:
            assert_type(record, StreamEvent[FlowRun])

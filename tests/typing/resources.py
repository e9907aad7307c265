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
    CancelTaskResult,
    DeltaEvent,
    FilterOperator,
    MeResponse,
    TaskList,
    TaskLogs,
    TaskStatusInfo,
)


def resources(client: Inference) -> None:
    assert_type(client.tasks.get("t1"), Task)
    assert_type(client.tasks.status("t1"), TaskStatusInfo)
    assert_type(client.tasks.logs("t1", options=RequestOptions(timeout=None)), TaskLogs)
    assert_type(client.tasks.cancel("t1", force=True), CancelTaskResult | None)
    assert_type(client.sessions.list(), list[AppSession])
    assert_type(client.sessions.get("s1").expires_at, datetime)
    assert_type(client.me.get(), MeResponse)


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


def raw_answers(client: Inference) -> None:
    raw = client.tasks.with_raw_response.get("t1")
    assert_type(raw, RawResponse[Task])
    assert_type(raw.data, Task)
    assert_type(raw.status, int)
    assert_type(client.tasks.with_raw_response.delete("t1"), RawResponse[None])
    assert_type(client.tasks.with_raw_response.list(), RawResponse[TaskList])


def streams(client: Inference) -> None:
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

"""What type checkers see of runs. Checked, never executed."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from typing import Any, assert_type

from inferencesh import (
    APIStatusError,
    AsyncInference,
    AsyncTaskHandle,
    AsyncTaskStream,
    Inference,
    InferenceError,
    RunParams,
    Task,
    TaskHandle,
    TaskStatus,
    TaskStream,
    TaskTimeoutError,
    async_inference,
    inference,
    is_terminal,
)
from inferencesh_gen.models import App, Infra, TaskLog


def show(task: Task) -> None:
    """Takes a state of a task."""


async def show_later(task: Task) -> None:
    """Takes a state of a task, as a coroutine function."""


def runs(client: Inference) -> None:
    assert_type(client.run(app="a/b"), Task)
    assert_type(client.tasks.run(app="a/b", input={"x": 1}), Task)
    assert_type(client.run({"app": "a/b"}), Task)
    assert_type(client.run(app="a/b", wait=False), Task)
    assert_type(client.run(app="a/b", on_update=show), Task)
    assert_type(client.run(app="a/b", on_update=lambda task: print(task.status)), Task)
    assert_type(client.run({"app": "a/b"}, on_update=show, wait=True), Task)
    assert_type(client.run(app="a/b", stream=False), Task)
    assert_type(
        client.run(app="a/b", infra=Infra.CLOUD, workers=["w"], session="new", session_timeout=60), Task
    )


def handles(client: Inference) -> None:
    assert_type(client.tasks.submit(app="a/b", input={"x": 1}), TaskHandle)
    assert_type(client.tasks.submit({"app": "a/b"}), TaskHandle)
    handle = client.tasks.handle("t1")
    assert_type(handle.status(), TaskStatus)
    assert_type(handle.wait(timeout=5, on_update=show), Task)
    assert_type([update.task for update in handle.updates()], list[Task])


def batches(client: Inference) -> None:
    for task in client.tasks.map("a/b", [{"x": 1}], concurrency=4, timeout=60):
        assert_type(task, Task)
    for result in client.tasks.map("a/b", [{"x": 1}], return_errors=True):
        assert_type(result, Task | Exception)


def errors(error: InferenceError, timeout: TaskTimeoutError, refused: APIStatusError) -> None:
    assert_type(error.task_id, str | None)
    assert_type(timeout.task_id, str)
    assert_type(timeout.task, Task)
    assert_type(refused.retry_after, float | None)


def streams(client: Inference) -> None:
    assert_type(client.run(app="a/b", stream=True), TaskStream)
    assert_type(client.tasks.run({"app": "a/b"}, stream=True), TaskStream)
    with client.run(app="a/b", stream=True) as stream:
        assert_type(stream, TaskStream)
        assert_type([task for task in stream], list[Task])  # noqa: C416
        assert_type(stream.task, Task)
    assert_type(stream.result, Task)


async def asynchronous_runs(client: AsyncInference) -> None:
    assert_type(await client.tasks.submit(app="a/b"), AsyncTaskHandle)
    assert_type(await client.tasks.submit({"app": "a/b"}), AsyncTaskHandle)
    assert_type(await client.run(app="a/b"), Task)
    assert_type(await client.tasks.run({"app": "a/b"}), Task)
    assert_type(await client.run(app="a/b", on_update=show_later), Task)
    assert_type(await client.run(app="a/b", stream=True), AsyncTaskStream)
    async with await client.run(app="a/b", stream=True) as stream:
        assert_type(stream, AsyncTaskStream)
        assert_type([task async for task in stream], list[Task])
    assert_type(stream.result, Task)


def params() -> None:
    fields: RunParams = {"app": "a/b", "input": {}, "session": None}
    with Inference() as client:
        assert_type(client, Inference)
        assert_type(client.run(**fields), Task)
    assert_type(inference(api_key="k"), Inference)
    assert_type(async_inference(api_key=lambda: "k"), AsyncInference)


async def later() -> str:
    """A key that comes from afar."""
    return "k"


def keys() -> None:
    Inference(api_key=lambda: "k", timeout=None, max_retries=0, default_headers={"X": "y"})
    AsyncInference(api_key=later, on_message=lambda message: print(message.level))


def tasks(task: Task) -> None:
    assert_type(task.status, TaskStatus)
    assert_type(task.output, Any)
    assert_type(task.error, str | None)
    assert_type(task.logs, list[TaskLog])
    assert_type(task.app, App | None)
    assert_type(task["anything"], Any)
    assert_type(is_terminal(task), bool)
    assert_type(is_terminal(task.status) or is_terminal("running") or is_terminal(7), bool)
    assert_type(task.status == TaskStatus.COMPLETED, bool)

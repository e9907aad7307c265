"""Running apps: every form of the call, and what comes out."""

from __future__ import annotations

import datetime
import pickle
from typing import Any

import pytest

from inferencesh import (
    AsyncInference,
    AsyncTaskStream,
    NotFoundError,
    Task,
    TaskCancelledError,
    TaskError,
    TaskFailedError,
    TaskRejectedError,
    TaskStatus,
    is_terminal,
)
from inferencesh.emulator import Emulator
from inferencesh_gen.models import Infra
from tests.facade import faults
from tests.facade._async.conftest import Connect
from tests.facade.conftest import Serve
from tests.facade.together._async import sleep, together


def body_of_the_run(emulator: Emulator) -> Any:
    """What was sent to start the last run."""
    return [request.body for request in emulator.requests if request.path == "/apps/run"][-1]


async def test_keywords(client: AsyncInference, emulator: Emulator) -> None:
    task = await client.run(app="test/echo", input={"text": "hello"})
    assert isinstance(task, Task)
    assert task.status is TaskStatus.COMPLETED
    assert task.output == {"text": "hello"}
    assert body_of_the_run(emulator) == {"app": "test/echo", "input": {"text": "hello"}, "wait": False}


async def test_one_mapping(client: AsyncInference, emulator: Emulator) -> None:
    task = await client.run({"app": "test/echo", "input": [1, None, "é"], "setup": None})
    assert task.output == [1, None, "é"]
    assert body_of_the_run(emulator) == {"app": "test/echo", "input": [1, None, "é"], "wait": False}


async def test_tasks_can_run_too(client: AsyncInference) -> None:
    assert (await client.tasks.run({"app": "test/echo", "input": 1})).output == 1


async def test_an_input_that_is_not_given_is_an_empty_object(client: AsyncInference) -> None:
    assert (await client.run(app="test/echo")).output == {}


async def test_without_waiting(client: AsyncInference, emulator: Emulator) -> None:
    task = await client.run(app="test/hold", wait=False)
    assert task.id
    assert not is_terminal(task)
    assert (task.output, task.events) == (None, [])
    assert "app_id" not in task
    assert [request.path for request in emulator.requests] == ["/apps/run"]
    assert body_of_the_run(emulator)["wait"] is False


async def test_every_state_is_told_while_waiting(client: AsyncInference) -> None:
    seen: list[Task] = []
    task = await client.run(app="test/steps", input={"steps": 3}, on_update=seen.append)
    statuses = [state.status for state in seen]
    assert statuses == sorted(statuses)
    assert statuses[-1] is TaskStatus.COMPLETED
    assert {"step": 1} in [state.output for state in seen]
    assert seen[-1] is task
    assert [state.id for state in seen] == [task.id] * len(seen)


# async only: begin
async def test_a_coroutine_function_is_told_too(client: AsyncInference) -> None:
    seen: list[TaskStatus] = []

    async def take(task: Task) -> None:
        seen.append(task.status)

    await client.run(app="test/echo", on_update=take)
    assert seen[-1] is TaskStatus.COMPLETED


# async only: end
async def test_an_exception_of_on_update_surfaces_and_ends_the_stream(serve: Serve, connect: Connect) -> None:
    server = serve(
        faults.data({"id": "t1", "status": 1}),
        lambda connection, _: faults.open_stream(connection, {"id": "t1", "status": 7}),
    )

    def stop(task: Task) -> None:
        if task.status is TaskStatus.RUNNING:
            raise LookupError("enough")

    client = connect(server.url)
    with pytest.raises(LookupError, match="enough") as caught:
        await client.run(app="a/b", on_update=stop)
    assert caught.value.args == ("enough",)
    assert "stopped waiting for task t1, which goes on" in caught.value.__notes__[0]
    assert server.closed.acquire(timeout=5)
    assert [request.target for request in server.requests] == ["/apps/run", "/tasks/t1/stream"]


async def test_a_stream_of_states(client: AsyncInference) -> None:
    stream = await client.run(app="test/steps", input={"steps": 2}, stream=True)
    assert isinstance(stream, AsyncTaskStream)
    assert repr(stream).endswith(f"TaskStream of task {stream.task.id}, received>")
    async with stream:
        outputs = [task.output async for task in stream]
    assert outputs[-1] == stream.result.output == {"step": 2}
    assert {"step": 1} in outputs


async def test_a_mapping_can_stream_too(client: AsyncInference) -> None:
    async with await client.run({"app": "test/echo"}, stream=True) as stream:
        assert [task.id async for task in stream][-1] == stream.task.id


async def test_there_is_no_result_before_the_end(client: AsyncInference) -> None:
    async with await client.run(app="test/hold", stream=True) as stream:
        assert stream.task.id
        with pytest.raises(RuntimeError, match="has not ended"):
            stream.result  # noqa: B018
        assert (await anext(stream)).id == stream.task.id
        with pytest.raises(RuntimeError, match="has not ended"):
            stream.result  # noqa: B018


async def test_leaving_a_stream_early_closes_the_connection(serve: Serve, connect: Connect) -> None:
    server = serve(
        faults.data({"id": "t1", "status": 1}),
        lambda connection, _: faults.open_stream(connection, {"id": "t1", "status": 7}),
    )
    client = connect(server.url)
    async with await client.run(app="a/b", stream=True) as stream:
        async for task in stream:
            if task.status is TaskStatus.RUNNING:
                break
        assert not server.closed.acquire(blocking=False)
    assert server.closed.acquire(timeout=5)
    with pytest.raises(StopAsyncIteration):
        await anext(stream)


async def test_a_task_that_goes_on_after_its_stream_was_left(client: AsyncInference) -> None:
    async with await client.run(app="test/steps", input={"steps": 3}, stream=True) as stream:
        await anext(stream)
    while not is_terminal(task := await client.tasks.get(stream.task.id)):
        await sleep(0.02)
    assert task.output == {"step": 3}


async def test_pieces_of_text_are_put_together(client: AsyncInference) -> None:
    async with await client.run(app="test/tokens", stream=True) as stream:
        texts = [task.output["response"] async for task in stream if task.output]
    assert texts == sorted(texts, key=len)
    assert texts[-1] == "Hello you"
    assert any("Hello you".startswith(text) and text != "Hello you" for text in texts)


async def test_functions_and_setup(client: AsyncInference) -> None:
    task = await client.run(app="test/told", setup={"model": "big"})
    assert task.output == {"setup": {"model": "big"}, "session": False, "function": "run"}
    by = {"by": 2}
    assert (await client.run(app="test/counter", input=by)).output == {"value": 2}
    assert (await client.run(app="test/counter", input=by, function="get")).output == {"value": 0}
    assert (await client.run(app="test/counter:get", input=by)).output == {"value": 0}


async def test_a_session_remembers(client: AsyncInference) -> None:
    first = await client.run(app="test/counter", session="new", session_timeout=120)
    assert first.session_id
    for expected in (2, 3):
        task = await client.run(app="test/counter", session=first.session_id)
        assert (task.output, task.session_id) == ({"value": expected}, first.session_id)


async def test_a_run_at_a_later_time(client: AsyncInference, emulator: Emulator) -> None:
    moment = datetime.datetime.now(datetime.UTC) + datetime.timedelta(hours=1)
    task = await client.run(app="test/echo", run_at=moment, wait=False)
    assert body_of_the_run(emulator)["run_at"] == moment.isoformat().replace("+00:00", "Z")
    assert (await client.tasks.get(task.id)).run_at == moment
    past = await client.run(app="test/echo", run_at="2026-01-01T00:00:00Z")
    assert past.status is TaskStatus.COMPLETED


async def test_every_field_is_sent(client: AsyncInference, emulator: Emulator) -> None:
    await client.run(
        app="test/echo",
        infra=Infra.PRIVATE,
        workers=("w1", "w2"),
        webhook="http://127.0.0.1:9/",
        metadata={"on_status": []},
        wait=False,
    )
    sent = body_of_the_run(emulator)
    assert sent == {
        "app": "test/echo",
        "input": {},
        "infra": "private",
        "workers": ["w1", "w2"],
        "webhook": "http://127.0.0.1:9/",
        "metadata": {"on_status": []},
        "wait": False,
    }


async def test_a_failed_task_is_an_error_with_the_task(client: AsyncInference) -> None:
    with pytest.raises(TaskFailedError, match="failed: out of memory") as caught:
        await client.run(app="test/fail")
    error = caught.value
    assert isinstance(error, TaskError)
    assert error.task.status is TaskStatus.FAILED
    assert error.task.error == "out of memory"
    assert error.task.id in str(error)
    assert "RuntimeError: out of memory" in error.task.logs[-1].content
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.task) == (TaskFailedError, str(error), error.task)


async def test_a_failed_stream_ends_and_its_result_raises(client: AsyncInference) -> None:
    async with await client.run(app="test/fail", stream=True) as stream:
        states = [task.status async for task in stream]
    assert states[-1] is TaskStatus.FAILED
    with pytest.raises(TaskFailedError):
        stream.result  # noqa: B018


async def test_a_cancelled_task_is_an_error_of_its_own(client: AsyncInference) -> None:
    stream = await client.run(app="test/hold", stream=True)
    async with stream:
        answer = await client.tasks.cancel(stream.task.id)
        assert answer is not None
        assert answer.cancelled is True
        async for _ in stream:
            pass
    with pytest.raises(TaskCancelledError, match="was cancelled") as caught:
        stream.result  # noqa: B018
    assert caught.value.task.status is TaskStatus.CANCELLED


@pytest.mark.parametrize("status", [13, "rejected"])
async def test_a_rejected_task_is_an_error_of_its_own(
    serve: Serve, status: int | str, connect: Connect
) -> None:
    server = serve(faults.data({"id": "t1", "status": status, "error": "no balance"}))
    client = connect(server.url)
    with pytest.raises(TaskRejectedError, match="was rejected: no balance"):
        await client.run(app="a/b")
    assert len(server.requests) == 1


async def test_a_task_that_is_over_at_once_is_not_followed(serve: Serve, connect: Connect) -> None:
    server = serve(faults.data({"id": "t1", "status": "completed", "output": 1}))
    client = connect(server.url)
    assert (await client.run(app="a/b")).output == 1
    assert len(server.requests) == 1


async def test_an_app_that_does_not_exist(client: AsyncInference) -> None:
    with pytest.raises(NotFoundError) as caught:
        await client.run(app="test/nothing")
    assert caught.value.code == "not_found"


async def test_many_runs_at_once(client: AsyncInference) -> None:
    def run(number: int) -> Any:
        return lambda: client.run(app="test/steps", input={"steps": number})

    tasks = await together(*map(run, range(1, 13)))
    assert [task.output["step"] for task in tasks] == list(range(1, 13))
    assert len({task.id for task in tasks}) == 12


async def test_logs_status_list_and_delete(client: AsyncInference) -> None:
    task = await client.run(app="test/steps", input={"steps": 2})
    logs = await client.tasks.logs(task.id)
    assert logs.logs[-1].content == "step 1\nstep 2\n"
    assert (await client.tasks.status(task.id)).status is TaskStatus.COMPLETED
    assert [item.id async for item in await client.tasks.list()] == [task.id]
    await client.tasks.delete(task.id)
    with pytest.raises(NotFoundError):
        await client.tasks.get(task.id)

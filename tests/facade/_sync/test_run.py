# Generated from tests/facade/_async/test_run.py, do not edit.
"""Running apps: every form of the call, and what comes out."""

from __future__ import annotations

import datetime
import pickle
from typing import Any

import pytest

from inferencesh import (
    Inference,
    NotFoundError,
    Task,
    TaskCancelledError,
    TaskError,
    TaskFailedError,
    TaskRejectedError,
    TaskStatus,
    TaskStream,
    is_terminal,
)
from inferencesh.emulator import Emulator
from inferencesh_gen.models import Infra
from tests.facade import faults
from tests.facade._sync.conftest import Connect
from tests.facade.conftest import Serve
from tests.facade.together._sync import sleep, together


def body_of_the_run(emulator: Emulator) -> Any:
    """What was sent to start the last run."""
    return [request.body for request in emulator.requests if request.path == "/apps/run"][-1]


def test_keywords(client: Inference, emulator: Emulator) -> None:
    task = client.run(app="test/echo", input={"text": "hello"})
    assert isinstance(task, Task)
    assert task.status is TaskStatus.COMPLETED
    assert task.output == {"text": "hello"}
    assert body_of_the_run(emulator) == {"app": "test/echo", "input": {"text": "hello"}, "wait": False}


def test_one_mapping(client: Inference, emulator: Emulator) -> None:
    task = client.run({"app": "test/echo", "input": [1, None, "é"], "setup": None})
    assert task.output == [1, None, "é"]
    assert body_of_the_run(emulator) == {"app": "test/echo", "input": [1, None, "é"], "wait": False}


def test_tasks_can_run_too(client: Inference) -> None:
    assert (client.tasks.run({"app": "test/echo", "input": 1})).output == 1


def test_an_input_that_is_not_given_is_an_empty_object(client: Inference) -> None:
    assert (client.run(app="test/echo")).output == {}


def test_without_waiting(client: Inference, emulator: Emulator) -> None:
    task = client.run(app="test/hold", wait=False)
    assert task.id
    assert not is_terminal(task)
    assert (task.output, task.events) == (None, [])
    assert "app_id" not in task
    assert [request.path for request in emulator.requests] == ["/apps/run"]
    assert body_of_the_run(emulator)["wait"] is False


def test_every_state_is_told_while_waiting(client: Inference) -> None:
    seen: list[Task] = []
    task = client.run(app="test/steps", input={"steps": 3}, on_update=seen.append)
    statuses = [state.status for state in seen]
    assert statuses == sorted(statuses)
    assert statuses[-1] is TaskStatus.COMPLETED
    assert {"step": 1} in [state.output for state in seen]
    assert seen[-1] is task
    assert [state.id for state in seen] == [task.id] * len(seen)


def test_an_exception_of_on_update_surfaces_and_ends_the_stream(serve: Serve, connect: Connect) -> None:
    server = serve(
        faults.data({"id": "t1", "status": 1}),
        lambda connection, _: faults.open_stream(connection, {"id": "t1", "status": 7}),
    )

    def stop(task: Task) -> None:
        if task.status is TaskStatus.RUNNING:
            raise LookupError("enough")

    client = connect(server.url)
    with pytest.raises(LookupError, match="enough") as caught:
        client.run(app="a/b", on_update=stop)
    assert caught.value.args == ("enough",)
    assert "stopped waiting for task t1, which goes on" in caught.value.__notes__[0]
    assert server.closed.acquire(timeout=5)
    assert [request.target for request in server.requests] == ["/apps/run", "/tasks/t1/stream"]


def test_a_stream_of_states(client: Inference) -> None:
    stream = client.run(app="test/steps", input={"steps": 2}, stream=True)
    assert isinstance(stream, TaskStream)
    assert repr(stream).endswith(f"TaskStream of task {stream.task.id}, received>")
    with stream:
        outputs = [task.output for task in stream]
    assert outputs[-1] == stream.result.output == {"step": 2}
    assert {"step": 1} in outputs


def test_a_mapping_can_stream_too(client: Inference) -> None:
    with client.run({"app": "test/echo"}, stream=True) as stream:
        assert [task.id for task in stream][-1] == stream.task.id


def test_there_is_no_result_before_the_end(client: Inference) -> None:
    with client.run(app="test/hold", stream=True) as stream:
        assert stream.task.id
        with pytest.raises(RuntimeError, match="has not ended"):
            stream.result  # noqa: B018
        assert (next(stream)).id == stream.task.id
        with pytest.raises(RuntimeError, match="has not ended"):
            stream.result  # noqa: B018


def test_leaving_a_stream_early_closes_the_connection(serve: Serve, connect: Connect) -> None:
    server = serve(
        faults.data({"id": "t1", "status": 1}),
        lambda connection, _: faults.open_stream(connection, {"id": "t1", "status": 7}),
    )
    client = connect(server.url)
    with client.run(app="a/b", stream=True) as stream:
        for task in stream:
            if task.status is TaskStatus.RUNNING:
                break
        assert not server.closed.acquire(blocking=False)
    assert server.closed.acquire(timeout=5)
    with pytest.raises(StopIteration):
        next(stream)


def test_a_task_that_goes_on_after_its_stream_was_left(client: Inference) -> None:
    with client.run(app="test/steps", input={"steps": 3}, stream=True) as stream:
        next(stream)
    while not is_terminal(task := client.tasks.get(stream.task.id)):
        sleep(0.02)
    assert task.output == {"step": 3}


def test_pieces_of_text_are_put_together(client: Inference) -> None:
    with client.run(app="test/tokens", stream=True) as stream:
        texts = [task.output["response"] for task in stream if task.output]
    assert texts == sorted(texts, key=len)
    assert texts[-1] == "Hello you"
    assert any("Hello you".startswith(text) and text != "Hello you" for text in texts)


def test_functions_and_setup(client: Inference) -> None:
    task = client.run(app="test/told", setup={"model": "big"})
    assert task.output == {"setup": {"model": "big"}, "session": False, "function": "run"}
    by = {"by": 2}
    assert (client.run(app="test/counter", input=by)).output == {"value": 2}
    assert (client.run(app="test/counter", input=by, function="get")).output == {"value": 0}
    assert (client.run(app="test/counter:get", input=by)).output == {"value": 0}


def test_a_session_remembers(client: Inference) -> None:
    first = client.run(app="test/counter", session="new", session_timeout=120)
    assert first.session_id
    for expected in (2, 3):
        task = client.run(app="test/counter", session=first.session_id)
        assert (task.output, task.session_id) == ({"value": expected}, first.session_id)


def test_a_run_at_a_later_time(client: Inference, emulator: Emulator) -> None:
    moment = datetime.datetime.now(datetime.UTC) + datetime.timedelta(hours=1)
    task = client.run(app="test/echo", run_at=moment, wait=False)
    assert body_of_the_run(emulator)["run_at"] == moment.isoformat().replace("+00:00", "Z")
    assert (client.tasks.get(task.id)).run_at == moment
    past = client.run(app="test/echo", run_at="2026-01-01T00:00:00Z")
    assert past.status is TaskStatus.COMPLETED


def test_every_field_is_sent(client: Inference, emulator: Emulator) -> None:
    client.run(
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


def test_a_failed_task_is_an_error_with_the_task(client: Inference) -> None:
    with pytest.raises(TaskFailedError, match="failed: out of memory") as caught:
        client.run(app="test/fail")
    error = caught.value
    assert isinstance(error, TaskError)
    assert error.task.status is TaskStatus.FAILED
    assert error.task.error == "out of memory"
    assert error.task.id in str(error)
    assert "RuntimeError: out of memory" in error.task.logs[-1].content
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.task) == (TaskFailedError, str(error), error.task)


def test_a_failed_stream_ends_and_its_result_raises(client: Inference) -> None:
    with client.run(app="test/fail", stream=True) as stream:
        states = [task.status for task in stream]
    assert states[-1] is TaskStatus.FAILED
    with pytest.raises(TaskFailedError):
        stream.result  # noqa: B018


def test_a_cancelled_task_is_an_error_of_its_own(client: Inference) -> None:
    stream = client.run(app="test/hold", stream=True)
    with stream:
        answer = client.tasks.cancel(stream.task.id)
        assert answer is not None
        assert answer.cancelled is True
        for _ in stream:
            pass
    with pytest.raises(TaskCancelledError, match="was cancelled") as caught:
        stream.result  # noqa: B018
    assert caught.value.task.status is TaskStatus.CANCELLED


@pytest.mark.parametrize("status", [13, "rejected"])
def test_a_rejected_task_is_an_error_of_its_own(serve: Serve, status: int | str, connect: Connect) -> None:
    server = serve(faults.data({"id": "t1", "status": status, "error": "no balance"}))
    client = connect(server.url)
    with pytest.raises(TaskRejectedError, match="was rejected: no balance"):
        client.run(app="a/b")
    assert len(server.requests) == 1


def test_a_task_that_is_over_at_once_is_not_followed(serve: Serve, connect: Connect) -> None:
    server = serve(faults.data({"id": "t1", "status": "completed", "output": 1}))
    client = connect(server.url)
    assert (client.run(app="a/b")).output == 1
    assert len(server.requests) == 1


def test_an_app_that_does_not_exist(client: Inference) -> None:
    with pytest.raises(NotFoundError) as caught:
        client.run(app="test/nothing")
    assert caught.value.code == "not_found"


def test_many_runs_at_once(client: Inference) -> None:
    def run(number: int) -> Any:
        return lambda: client.run(app="test/steps", input={"steps": number})

    tasks = together(*map(run, range(1, 13)))
    assert [task.output["step"] for task in tasks] == list(range(1, 13))
    assert len({task.id for task in tasks}) == 12


def test_logs_status_list_and_delete(client: Inference) -> None:
    task = client.run(app="test/steps", input={"steps": 2})
    logs = client.tasks.logs(task.id)
    assert logs.logs[-1].content == "step 1\nstep 2\n"
    assert (client.tasks.status(task.id)).status is TaskStatus.COMPLETED
    assert [item.id for item in client.tasks.list()] == [task.id]
    client.tasks.delete(task.id)
    with pytest.raises(NotFoundError):
        client.tasks.get(task.id)

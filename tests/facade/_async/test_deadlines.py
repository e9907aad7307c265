"""Deadlines hold, whatever the server does; and what the error tells."""

from __future__ import annotations

import datetime
import pickle
import time
from collections.abc import Callable
from typing import Any, TypeVar

import pytest

from inferencesh import (
    APITimeoutError,
    AsyncInference,
    BatchError,
    RateLimitError,
    SubmissionUncertainError,
    Task,
    TaskStatus,
    TaskTimeoutError,
)
from inferencesh.emulator import Emulator
from tests.facade import faults
from tests.facade._async.conftest import Connect
from tests.facade.conftest import Serve
from tests.facade.faults import DONE, RECEIVED, RUNNING, live_stream, one_task
from tests.facade.together._async import sleep, small_transport

DRIPPING = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 400\r\n\r\n" + b" " * 400


E = TypeVar("E", bound=Exception)


async def raised(kind: type[E], wait: Callable[[], Any], within: float) -> tuple[E, float]:
    """What a wait raises in time, and the seconds that took; on a busy machine one of three has to."""
    took: list[float] = []
    for _ in range(3):
        started = time.monotonic()
        with pytest.raises(kind) as caught:
            await wait()
        took.append(time.monotonic() - started)
        if took[-1] < within:
            return caught.value, took[-1]
    raise AssertionError(f"took {took} s, more than {within} s each time")


async def timed_out(wait: Callable[[], Any], within: float) -> TaskTimeoutError:
    """The error of a wait that ends in time."""
    error, seconds = await raised(TaskTimeoutError, wait, within)
    assert seconds >= error.seconds
    return error


SITUATIONS: dict[str, dict[str, Any]] = {
    "a stalled stream": {},
    "a stream that does not open": {"stream": faults.stall},
    "a stream of nothing but heartbeats": {"stream": faults.heartbeats(RUNNING)},
    "a stream whose head drips": {"stream": faults.drip(DRIPPING)},
    "a stalled look-up": {"stream": faults.cut, "get": faults.stall},
    "a look-up that drips": {"stream": faults.cut, "get": faults.drip(DRIPPING)},
    "pauses between failures": {"stream": faults.cut},
    "a long pause that the server asks for": {"stream": faults.problem(429, "x", retry_after="30")},
    "a server that only refuses": {"stream": faults.problem(503, "x"), "get": faults.problem(503, "x")},
}


@pytest.mark.parametrize("situation", SITUATIONS)
async def test_control_is_back_in_time(serve: Serve, connect: Connect, situation: str) -> None:
    server = serve(one_task(**SITUATIONS[situation]))
    client = connect(server.url)
    error = await timed_out(lambda: client.run(app="a/b", timeout=0.5), 0.75)
    assert (error.task.id, error.limit, error.seconds) == ("t1", "timeout", 0.5)
    assert "POST /tasks/t1/cancel" not in [f"{item.method} {item.target}" for item in server.requests]


@pytest.mark.parametrize("answers", [{}, {"status": faults.stall}, {"get": faults.stall}])
async def test_control_is_back_in_time_while_polling(
    serve: Serve, connect: Connect, answers: dict[str, faults.Answer]
) -> None:
    client = connect(serve(one_task(**answers)).url)
    error = await timed_out(
        lambda: client.run(app="a/b", timeout=0.5, updates="poll", poll_interval=0.1), 0.75
    )
    assert error.limit == "timeout"


async def test_control_is_back_in_time_while_all_connections_are_busy(serve: Serve, connect: Connect) -> None:
    client = connect(serve(one_task()).url, transport=small_transport(1))
    first = await client.run(app="a/b", stream=True)
    async with first:
        await anext(first)
        await timed_out(lambda: client.tasks.handle("t1").wait(timeout=0.3), 0.55)


async def test_a_slow_app(client: AsyncInference, emulator: Emulator) -> None:
    error = await timed_out(lambda: client.run(app="test/hold", timeout=0.5), 0.75)
    assert isinstance(error, TimeoutError)
    assert error.status is TaskStatus.RUNNING
    assert str(error).endswith(f"goes on: client.tasks.handle({error.task_id!r}).wait() waits again")
    assert not error.cancelled
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.limit, again.seconds, again.task) == (str(error), "timeout", 0.5, error.task)
    task = await client.tasks.get(error.task_id)
    assert task.status is TaskStatus.RUNNING, "the task goes on"


async def test_told_to_cancel_it_cancels(client: AsyncInference) -> None:
    with pytest.raises(TaskTimeoutError) as caught:
        await client.run(app="test/hold", timeout=0.3, on_timeout="cancel")
    assert caught.value.cancelled
    assert str(caught.value).endswith("it was running and is cancelled now")
    assert (await client.tasks.get(caught.value.task_id)).status is TaskStatus.CANCELLED


async def test_a_cancellation_that_fails_is_noted(serve: Serve, connect: Connect) -> None:
    server = serve(one_task(cancel=faults.problem(409, "conflict")))
    with pytest.raises(TaskTimeoutError) as caught:
        await connect(server.url).run(app="a/b", timeout=0.2, on_timeout="cancel")
    assert "could not be cancelled" in caught.value.__notes__[0]


async def test_a_last_look_that_fails_is_noted(serve: Serve, connect: Connect) -> None:
    server = serve(one_task(get=faults.stall))
    with pytest.raises(TaskTimeoutError) as caught:
        await connect(server.url).run(app="a/b", timeout=0.2)
    assert "last look at it failed" in caught.value.__notes__[0]


async def test_a_task_that_ends_with_the_deadline_is_a_result(serve: Serve, connect: Connect) -> None:
    client = connect(serve(one_task(get=faults.data(DONE))).url)
    assert (await client.run(app="a/b", timeout=0.2)).output == "done"


async def test_an_end_without_its_result_is_a_timeout(serve: Serve, connect: Connect) -> None:
    piece = {"event": "delta", "data": {"delta": {"response": "Hel"}, "seq": 1}}
    stream = faults.live_stream(RUNNING, piece, {"data": {"status": 10}, "fields": ["status"]})
    client = connect(serve(one_task(stream=stream, get=faults.stall)).url)
    error = await timed_out(lambda: client.run(app="a/b", timeout=0.4), 0.65)
    assert error.status is TaskStatus.COMPLETED


async def test_the_queue_has_a_deadline_of_its_own(client: AsyncInference) -> None:
    later = datetime.datetime.now(datetime.UTC) + datetime.timedelta(hours=1)
    error = await timed_out(
        lambda: client.run(app="test/echo", run_at=later, timeout=30, queue_timeout=0.4), 0.65
    )
    assert (error.limit, error.seconds) == ("queue_timeout", 0.4)
    assert "has not been started" in str(error)


async def test_the_queue_of_a_task_of_which_only_the_id_is_known(serve: Serve, connect: Connect) -> None:
    server = serve(one_task(stream=faults.heartbeats(), get=faults.data(RECEIVED)))
    handle = connect(server.url).tasks.handle("t1")
    error = await timed_out(lambda: handle.wait(queue_timeout=0.3), 0.55)
    assert error.limit == "queue_timeout"


async def test_the_queue_is_over_when_the_task_runs(serve: Serve, connect: Connect) -> None:
    server = serve(one_task(stream=faults.heartbeats(RUNNING)))
    client = connect(server.url)
    error = await timed_out(lambda: client.run(app="a/b", queue_timeout=0.1, timeout=0.4), 0.65)
    assert error.limit == "timeout"
    assert [item.target for item in server.requests[:3]] == ["/apps/run", "/tasks/t1/stream", "/tasks/t1"]


async def test_a_start_that_only_the_last_look_sees(serve: Serve, connect: Connect) -> None:
    later = faults.script(faults.live_stream(RECEIVED), faults.live_stream(RUNNING, DONE))
    client = connect(serve(one_task(stream=later)).url)
    assert (await client.run(app="a/b", queue_timeout=0.2)).output == "done"


async def test_a_stream_of_states_has_a_deadline_too(client: AsyncInference) -> None:
    seen: list[Task] = []

    async def follow() -> None:
        async with await client.run(app="test/hold", stream=True, timeout=0.4) as stream:
            async for task in stream:
                seen.append(task)  # noqa: PERF401 the list stays when the stream raises

    error = await timed_out(follow, 0.65)
    assert seen[-1].status is error.task.status is TaskStatus.RUNNING


async def test_a_slow_consumer_is_not_interrupted(client: AsyncInference) -> None:
    async with await client.run(app="test/echo", input=5, stream=True, timeout=0.2) as stream:
        async for _ in stream:
            await sleep(0.1)
    assert stream.result.output == 5


@pytest.mark.parametrize("how", [{"timeout": 0.3}, {"queue_timeout": 0.3}, {"timeout": 0.3, "stream": True}])
async def test_a_submission_without_an_answer_is_part_of_the_wait(
    serve: Serve, connect: Connect, how: dict[str, Any]
) -> None:
    client = connect(serve(one_task(run=faults.stall)).url)
    error, seconds = await raised(SubmissionUncertainError, lambda: client.run(app="a/b", **how), 0.55)
    assert seconds >= 0.3
    assert "given up when the time was over" in error.reason


async def test_so_it_is_for_each_run_of_a_batch(serve: Serve, connect: Connect) -> None:
    client = connect(serve(one_task(run=faults.stall)).url)

    async def results() -> list[Any]:
        return [task async for task in client.tasks.map("a/b", [{}], timeout=0.3)]

    error, _ = await raised(BatchError, results, 0.55)
    assert isinstance(error.errors[0], SubmissionUncertainError)


async def test_no_pause_is_begun_that_ends_after_the_time(serve: Serve, connect: Connect) -> None:
    server = serve(one_task(run=faults.problem(429, "rate_limited", retry_after="20")))
    client = connect(server.url)
    _, seconds = await raised(RateLimitError, lambda: client.run(app="a/b", timeout=0.5), 0.25)
    assert seconds < 0.25
    assert len(server.requests) == 1, "waiting longer than the caller does is of no use"


async def test_nothing_is_sent_when_the_time_is_over(client: AsyncInference, emulator: Emulator) -> None:
    with pytest.raises(APITimeoutError, match="over before the run was sent") as caught:
        await client.run(app="test/echo", timeout=1e-9)
    assert not caught.value.sent
    assert emulator.requests == []


async def test_updates_that_have_come_already_do_not_hold_it_up(serve: Serve, connect: Connect) -> None:
    lines = [{**RUNNING, "output": number} for number in range(100)]
    client = connect(serve(one_task(stream=live_stream(*lines))).url)
    seen: list[Any] = []

    async def slowly(task: Task) -> None:
        seen.append(task.output)
        await sleep(0.03)

    await timed_out(lambda: client.run(app="a/b", timeout=0.3, on_update=slowly), 0.55)
    assert seen

# Generated from tests/facade/_async/test_batches.py, do not edit.
"""One app over many inputs: order, failures, laziness, and leaving early."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from inferencesh import BatchError, Inference, InvalidArgumentError, Task, TaskFailedError
from inferencesh._sync.batch import Batch
from inferencesh.emulator import Emulator
from inferencesh.emulator.faults import Stall, Status
from tests.facade.together._sync import sleep


def numbers(count: int) -> list[dict[str, Any]]:
    return [{"n": number} for number in range(count)]


def collect(batch: Batch, into: list[Any]) -> None:
    for result in batch:
        into.append(result)  # noqa: PERF401 what comes before an exception counts


def test_results_come_in_the_order_of_the_inputs(client: Inference) -> None:
    inputs = [{"n": number, "delay": 0.05 if number == 0 else 0} for number in range(12)]
    tasks = [task for task in client.tasks.map("test/late", inputs, concurrency=4)]
    assert [task.output["n"] for task in tasks if isinstance(task, Task)] == list(range(12))


def test_or_as_they_come(client: Inference) -> None:
    tasks = [task for task in client.tasks.map("test/late", iter(numbers(9)), ordered=False)]
    assert sorted(task.output["n"] for task in tasks if isinstance(task, Task)) == list(range(9))


def test_one_failure_does_not_lose_the_others(client: Inference) -> None:
    inputs = [{"message": "a"}, {"message": "b"}]
    delivered: list[Any] = []
    with pytest.raises(BatchError, match="2 of the runs failed; the first is input 0: task") as caught:
        collect(client.tasks.map("test/fail", inputs), delivered)
    assert delivered == []
    assert {place: type(error) for place, error in caught.value.errors.items()} == {
        0: TaskFailedError,
        1: TaskFailedError,
    }


@pytest.mark.parametrize("app", ["test/late", "test/fail"])
def test_inputs_that_break_off_do_not_lose_those_before(
    client: Inference, emulator: Emulator, app: str
) -> None:
    def breaking() -> Iterator[dict[str, int]]:
        yield from numbers(5)
        raise KeyError("no more")

    delivered: list[Any] = []
    batch = client.tasks.map(app, breaking())
    with pytest.raises(KeyError, match="no more") as caught:
        collect(batch, delivered)
    assert emulator.submissions == 5
    if app == "test/late":
        assert [task.output["n"] for task in delivered] == [0, 1, 2, 3, 4]
    else:
        assert isinstance(caught.value.__cause__, BatchError)
        assert sorted(caught.value.__cause__.errors) == [0, 1, 2, 3, 4]
    assert batch.under_way == {}


def test_errors_in_their_places(client: Inference) -> None:
    seen: dict[int, Any] = {}
    results = client.tasks.map(
        "test/fail", [{"message": "a"}], return_errors=True, on_result=seen.__setitem__
    )
    (error,) = [result for result in results]
    assert isinstance(error, TaskFailedError)
    assert seen == {0: error}


def test_inputs_are_taken_when_there_is_room(client: Inference, emulator: Emulator) -> None:
    taken: list[int] = []

    def endless() -> Iterator[dict[str, int]]:
        number = 0
        while True:
            taken.append(number)
            yield {"n": number}
            number += 1

    with client.tasks.map("test/late", endless(), concurrency=2) as tasks:
        for task in tasks:
            assert isinstance(task, Task)
            if task.output["n"] == 3:
                break
    assert len(taken) <= 3 + 1 + 2 * 2
    submitted = len(emulator.tasks)
    assert submitted <= len(taken)
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("inferencesh_")] == []


def test_leaving_early_does_not_wait_for_slow_tasks(client: Inference) -> None:
    inputs = [{"n": 0}, *({"n": number, "delay": 20} for number in range(1, 4))]
    with client.tasks.map("test/late", inputs, concurrency=4, ordered=False) as tasks:
        for task in tasks:
            assert isinstance(task, Task)
            assert task.output["n"] == 0
            break
    assert sorted(tasks.under_way) == [1, 2, 3], "these go on"
    for task_id in tasks.under_way.values():
        client.tasks.cancel(task_id, force=True)
    assert [task.id for task in client.tasks.list(limit=10)]  # the client is usable


@pytest.mark.parametrize(
    ("arguments", "keywords", "problem"),
    [
        (("", [{}]), {}, "app: text without spaces"),
        (("a/b", "text"), {}, "inputs: a list of inputs is needed"),
        (("a/b", {"a": 1}), {}, "inputs: a list of inputs is needed"),
        (("a/b", 7), {}, "inputs: a list of inputs is needed, or any iterable; got int"),
        (("a/b", []), {"concurrency": 0}, "concurrency: a whole number from 1"),
        (("a/b", []), {"session_timeout": 5}, "session_timeout: goes with"),
        (("a/b", []), {"timeout": -1}, "timeout: seconds above 0"),
        (("a/b", []), {"wait": True}, "wait: is not a field of a run"),
        (("a/b", []), {"input": {}}, "input: comes from inputs"),
        (("a/b", [{}]), {"on_result": 5}, "on_result: a function is needed; got int"),
    ],
)
def test_refused(client: Inference, emulator: Emulator, arguments: Any, keywords: Any, problem: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        client.tasks.map(*arguments, **keywords)
    assert str(caught.value).startswith(problem)
    assert emulator.requests == []


def test_nothing_in_nothing_out(client: Inference) -> None:
    assert [task for task in client.tasks.map("test/late", [])] == []


def test_a_bar_is_shown(client: Inference, capsys: pytest.CaptureFixture[str]) -> None:
    tasks = [task for task in client.tasks.map("test/late", numbers(3), progress=True)]
    assert len(tasks) == 3
    told = capsys.readouterr()
    assert "test/late" in told.err
    assert told.out == "", "that is for what the program itself prints"


def test_one_by_one(client: Inference) -> None:
    tasks = client.tasks.map("test/late", numbers(3))
    first = next(tasks)
    assert isinstance(first, Task)
    assert first.output["n"] == 0
    assert [task.output["n"] for task in tasks if isinstance(task, Task)] == [1, 2]


def test_a_run_that_is_being_sent_when_the_loop_is_left_is_known(
    client: Inference, emulator: Emulator
) -> None:
    emulator.faults.add("tasks_create", Stall(0.1), times=3)
    with client.tasks.map("test/late", numbers(9), concurrency=4, ordered=False) as tasks:
        for _ in tasks:
            break
    sleep(0.15)
    assert emulator.submissions == 4
    assert len(tasks.under_way) == 3


def test_nor_is_one_sent_again_that_was_refused_before(client: Inference, emulator: Emulator) -> None:
    emulator.faults.add("tasks_create", Status(429, retry_after=0.2), times=3)
    with client.tasks.map("test/late", numbers(9), concurrency=4, ordered=False) as tasks:
        for _ in tasks:
            break
    sleep(0.15)
    assert emulator.submissions == 1


def test_leaving_a_loop_is_enough(client: Inference) -> None:
    ended: list[bool] = []

    def endless() -> Iterator[dict[str, int]]:
        try:
            while True:
                yield {"n": 1}
        finally:
            ended.append(True)

    gc.disable()  # nobody is to wait for that
    try:
        for _ in client.tasks.map("test/late", endless(), concurrency=2):
            break
        for _ in range(50):
            if not ended:
                sleep(0.02)
    finally:
        gc.enable()
    assert ended
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("inferencesh_")] == []

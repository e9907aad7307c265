# Generated from tests/facade/_async/test_batches.py, do not edit.
"""One app over many inputs: order, failures, laziness, and leaving early."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest

from inferencesh import BatchError, Inference, InvalidArgumentError, Task, TaskFailedError
from inferencesh._sync.batch import Batch
from inferencesh.emulator import Emulator


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
    assert "test/late" in capsys.readouterr().out

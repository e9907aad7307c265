"""A task gathered from records, in whatever order they come."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh._core.records import HEARTBEAT, StreamRecord
from inferencesh._core.task_state import TaskState, is_terminal

statuses = st.sampled_from([1, 7, 8, 9, 10, 11, 12, 13, 99, "running", "completed", "someday"])
updates = st.fixed_dictionaries(
    {},
    optional={"status": statuses, "output": st.none() | st.integers(), "logs": st.lists(st.text(max_size=2))},
)
records = st.one_of(
    updates.map(lambda data: StreamRecord(kind="full", data={"id": "t", **data})),
    updates.map(lambda data: StreamRecord(kind="partial", data=data, fields=tuple(data))),
    st.integers(0, 9).map(lambda seq: StreamRecord(kind="delta", data={"response": str(seq)}, seq=seq)),
    st.just(HEARTBEAT),
    st.just(StreamRecord(kind="event", event="done", data={"status": 10})),
)


def partial(**data: Any) -> StreamRecord:
    return StreamRecord(kind="partial", data=data, fields=tuple(data))


def delta(text: str, seq: int) -> StreamRecord:
    return StreamRecord(kind="delta", data={"response": text}, seq=seq)


@given(st.lists(records, max_size=12))
def test_invariants(items: list[StreamRecord]) -> None:
    state = TaskState()
    output: Any = None
    for item in items:
        before, was_terminal = state.snapshot(), state.is_terminal
        changed = state.apply(item)
        after = state.snapshot()
        assert changed or after == before
        assert state.is_terminal or not was_terminal
        if changed and "output" in item.data and item.kind != "delta":
            output = item.data["output"]
        if output is not None:
            assert after["output"] == output


@given(st.lists(records, max_size=12))
def test_a_record_applied_twice_changes_nothing_more(items: list[StreamRecord]) -> None:
    state = TaskState()
    for item in items:
        state.apply(item)
        before = state.snapshot()
        assert state.apply(item) is False
        assert state.snapshot() == before


@pytest.mark.parametrize("status", [10, 11, 12, 13, "completed", "failed", "cancelled", "rejected"])
def test_terminal(status: int | str) -> None:
    state = TaskState({"status": 7})
    state.apply(partial(status=status))
    assert state.is_terminal
    assert state.apply(partial(status=7, output="late")) is False
    assert state.snapshot() == {"status": status}


@pytest.mark.parametrize("status", [0, 9, 14, "running", "done", None, "10", [10]])
def test_other_statuses_are_not_guessed_to_be_terminal(status: object) -> None:
    assert not is_terminal(status)


def test_fields_that_follow_the_end_are_kept() -> None:
    state = TaskState({"status": 10})
    assert state.apply(partial(logs=["late"]))
    assert state.snapshot() == {"status": 10, "logs": ["late"]}


def test_merge_is_shallow() -> None:
    state = TaskState({"output": {"a": 1, "b": 2}, "status": 7})
    state.apply(partial(output={"a": 3}))
    assert state.snapshot() == {"output": {"a": 3}, "status": 7}


def test_deltas_build_the_output_until_the_server_sends_one() -> None:
    state = TaskState({"status": 7, "output": None})
    assert state.apply(delta("Hel", 1))
    assert state.apply(delta("lo", 2))
    assert state.snapshot()["output"] == {"response": "Hello"}
    state.apply(partial(output="Hello!"))
    assert state.apply(delta("?", 3)), "it is news to those who print the text as it comes"
    assert state.snapshot()["output"] == "Hello!"


def test_a_snapshot_is_the_callers_own() -> None:
    state = TaskState({"status": 7})
    state.snapshot()["status"] = 10
    assert state.status == 7


def test_the_record_is_not_kept() -> None:
    data = {"status": 7}
    state = TaskState(data)
    data["status"] = 10
    assert not state.is_terminal


@pytest.mark.parametrize("status", ["COMPLETED", "Rejected"])
def test_names_end_a_task_in_any_case(status: str) -> None:
    assert is_terminal(status)


def at(second: int | None, **data: Any) -> StreamRecord:
    """A record that was written at a second; None does not tell when."""
    return partial(**data, **({} if second is None else {"updated_at": f"2026-11-24T10:00:{second:02}Z"}))


def test_what_is_older_changes_nothing() -> None:
    state = TaskState()
    state.apply(at(2, a="whole", b="whole"))
    state.apply(at(4, b="part"))
    assert not state.apply(at(1, a="late", b="late"))
    assert state.apply(at(3, a="newer than the whole", b="older than the part", c="new"))
    known = state.snapshot()
    assert (known["a"], known["b"], known["c"]) == ("newer than the whole", "part", "new")
    state.apply(at(9, a="whole", b="whole", c="whole"))
    assert not state.apply(at(8, a="late", b="late", c="late"))


timed = st.tuples(
    st.none() | st.integers(1, 5),
    st.dictionaries(st.sampled_from("abc"), st.integers(), min_size=1),
)


@given(st.lists(timed, max_size=10))
def test_each_field_is_the_one_written_last(items: list[tuple[int | None, dict[str, int]]]) -> None:
    """What tells no time is as new as what it comes after, and older than nothing."""
    state = TaskState()
    known: dict[str, tuple[int, int | None]] = {}
    for second, fields in items:
        state.apply(at(second, **fields))
        for name, value in fields.items():
            before = known[name][1] if name in known else None
            if second is None or before is None or second >= before:
                known[name] = (value, second)
    kept = {name: value for name, value in state.snapshot().items() if name in "abc"}
    assert kept == {name: value for name, (value, _) in known.items()}

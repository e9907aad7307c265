"""Deltas, compared with a merge of the whole list."""

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh._core.deltas import DeltaAccumulator

texts = st.text("abc", max_size=3)
functions = st.fixed_dictionaries({}, optional={"name": st.none() | texts, "arguments": st.none() | texts})
tool_calls = st.fixed_dictionaries(
    {}, optional={"index": st.integers(0, 3), "id": texts, "type": texts, "function": functions}
)
deltas = st.fixed_dictionaries(
    {},
    optional={
        "response": st.none() | texts,
        "reasoning": texts,
        "tool_calls": st.lists(tool_calls, max_size=3),
        "usage": st.dictionaries(texts, st.integers(), max_size=2),
        "other": st.none() | st.integers(),
    },
)


def reference(items: list[dict[str, Any]]) -> dict[str, Any]:
    """Every field from the whole history."""

    def last(name: str, history: list[dict[str, Any]]) -> Any:
        return [item[name] for item in history if item.get(name) is not None][-1]

    def joined(name: str, history: list[dict[str, Any]]) -> str:
        return "".join(item.get(name) or "" for item in history)

    def names(history: list[dict[str, Any]]) -> set[str]:
        return {name for item in history for name, value in item.items() if value is not None}

    def function(history: list[dict[str, Any]]) -> dict[str, Any]:
        return {name: (joined if name == "arguments" else last)(name, history) for name in names(history)}

    def call(history: list[dict[str, Any]]) -> dict[str, Any]:
        merged = {name: last(name, history) for name in names(history) - {"function"}}
        parts = function([item["function"] for item in history if item.get("function")])
        return {**merged, "function": parts} if parts else merged

    result = {
        name: (joined if name in ("response", "reasoning") else last)(name, items)
        for name in names(items) - {"tool_calls"}
    }
    calls = [item for delta in items for item in delta.get("tool_calls") or []]
    indices = sorted({item.get("index", 0) for item in calls})
    if indices:
        result["tool_calls"] = [call([i for i in calls if i.get("index", 0) == index]) for index in indices]
    return result


@given(st.lists(deltas, max_size=8))
def test_merging_one_by_one_equals_merging_the_history(items: list[dict[str, Any]]) -> None:
    accumulator = DeltaAccumulator()
    for number, item in enumerate(items):
        accumulator.apply(item, number)
        assert accumulator.snapshot() == reference(items[: number + 1])


@given(st.lists(deltas, max_size=8), st.data())
def test_repeated_and_older_deltas_change_nothing(items: list[dict[str, Any]], data: st.DataObject) -> None:
    plain, repeated = DeltaAccumulator(), DeltaAccumulator()
    for number, item in enumerate(items):
        plain.apply(item, number)
        repeated.apply(item, number)
        again = data.draw(st.integers(0, number))
        assert repeated.apply(items[again], again) is False
    assert repeated.snapshot() == plain.snapshot()


def test_a_delta_without_seq_is_always_merged() -> None:
    accumulator = DeltaAccumulator()
    assert accumulator.apply({"response": "a"}, 5)
    assert accumulator.apply({"response": "b"})
    assert accumulator.snapshot() == {"response": "ab"}


def test_tool_calls_are_told_apart_by_index() -> None:
    accumulator = DeltaAccumulator()
    accumulator.apply({"tool_calls": [{"index": 1, "id": "b", "function": {"name": "g", "arguments": "{"}}]})
    accumulator.apply(
        {"tool_calls": [{"id": "a"}, {"index": 1, "function": {"name": "h", "arguments": "}"}}]}
    )
    assert accumulator.snapshot() == {
        "tool_calls": [{"id": "a"}, {"index": 1, "id": "b", "function": {"name": "h", "arguments": "{}"}}]
    }


@pytest.mark.parametrize(
    "delta", [{}, {"response": None}, {"response": 5}, {"tool_calls": {"index": 1}}, {"tool_calls": ["x"]}]
)
def test_a_delta_of_an_unexpected_shape_is_ignored(delta: dict[str, Any]) -> None:
    accumulator = DeltaAccumulator()
    assert accumulator.apply(delta) is False
    assert not accumulator
    assert accumulator.snapshot() == {}


def test_snapshots_are_independent() -> None:
    accumulator = DeltaAccumulator()
    accumulator.apply({"response": "a"})
    first = accumulator.snapshot()
    accumulator.apply({"response": "b"})
    assert (first, accumulator.snapshot()) == ({"response": "a"}, {"response": "ab"})


def test_the_cost_of_a_stream_grows_with_its_length() -> None:
    accumulator = DeltaAccumulator()
    start = time.process_time()
    for number in range(100_000):
        accumulator.apply({"response": "x" * 100}, number)
    assert len(accumulator.snapshot()["response"]) == 10_000_000
    assert time.process_time() - start < 3

"""What is changed on a model shows in its object, and nothing else does."""

from __future__ import annotations

import copy
import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inferencesh_gen.models import (
    AppSession,
    CursorListRequest,
    Filter,
    FilterOperator,
    Task,
    TaskEvent,
    TaskLog,
    TaskStatus,
)
from tests.generated.payloads import payloads
from tests.generated.spec import MODELS

NANOSECONDS = "2026-11-23T09:30:00.123456789Z"


@pytest.mark.parametrize("name", MODELS)
@settings(max_examples=5)
@given(data=st.data())
def test_changing_one_attribute_leaves_the_others(name: str, data: st.DataObject) -> None:
    payload = data.draw(payloads(name))
    attribute = data.draw(st.sampled_from(list(MODELS[name]._fields)))
    wire = MODELS[name]._fields[attribute].wire
    model = MODELS[name].from_dict(copy.deepcopy(payload))

    setattr(model, attribute, "changed")
    assert model.to_dict() == {**payload, wire: "changed"}
    assert model[wire] == "changed"

    setattr(model, attribute, None)
    assert model.to_dict().get(wire) is None
    assert {**model.to_dict(), wire: 0} == {**payload, wire: 0}


def test_values_are_encoded_as_the_wire_spells_them() -> None:
    task = Task.from_dict({})
    task.status = TaskStatus.RUNNING
    task.created_at = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
    assert task.to_dict() == {"status": 7, "created_at": "2026-01-02T03:04:05Z"}


def test_a_timestamp_keeps_its_nanoseconds_until_it_is_changed() -> None:
    event = TaskEvent.from_dict({"created_at": NANOSECONDS, "event_time": NANOSECONDS})
    assert event.created_at.microsecond == 123456
    event.event_time += datetime.timedelta(seconds=1)
    assert event.to_dict() == {"created_at": NANOSECONDS, "event_time": "2026-11-23T09:30:01.123456Z"}


def test_a_status_given_as_text_stays_text_until_it_is_changed() -> None:
    task = Task.from_dict({"status": "running"})
    assert task.status is TaskStatus.RUNNING
    assert task.to_dict() == {"status": "running"}
    task.status = TaskStatus.COMPLETED
    assert task.to_dict() == {"status": 10}


def test_deleting_means_none() -> None:
    session = AppSession.from_dict({"id": "s1", "task_id": "t1"})
    session.task_id = None
    assert session.to_dict() == {"id": "s1"}
    assert "task_id" not in session


def test_a_null_stays_a_null() -> None:
    task = Task.from_dict({"output": None, "error": None, "logs": None})
    assert (task.output, task.error, task.logs) == (None, None, [])
    assert task.to_dict() == {"output": None, "error": None, "logs": None}


def test_lists_are_changed_in_place() -> None:
    task = Task.from_dict({"logs": [{"content": "a", "created_at": NANOSECONDS, "new": 1}], "workers": []})
    task.logs.append(TaskLog.from_dict({"content": "b"}))
    task.logs[0].content = "A"
    task.workers.append("w1")
    assert task.to_dict() == {
        "logs": [{"content": "A", "created_at": NANOSECONDS, "new": 1}, {"content": "b"}],
        "workers": ["w1"],
    }


def test_a_list_that_was_not_there_is_filled_in_place() -> None:
    task = Task.from_dict({})
    task.logs.append(TaskLog.from_dict({"content": "a"}))
    assert task.to_dict() == {"logs": [{"content": "a"}]}


def test_nested_models_are_changed_in_place() -> None:
    task = Task.from_dict({"app": {"name": "a", "version": {"kernel": "k", "new": 1}}})
    assert task.app is not None
    assert task.app.version is not None
    task.app.version.kernel = "K"
    assert task.to_dict() == {"app": {"name": "a", "version": {"kernel": "K", "new": 1}}}


def test_what_was_read_is_the_same_object_the_next_time() -> None:
    task = Task.from_dict({"app": {}, "logs": [{}], "created_at": NANOSECONDS})
    for name in ("app", "logs", "created_at"):
        assert getattr(task, name) is getattr(task, name)


def test_a_constructed_model_sends_what_it_was_given() -> None:
    condition = Filter(field="status", operator=FilterOperator.EQ, value=None)
    assert condition.to_dict() == {"field": "status", "operator": "eq"}
    assert condition == Filter.from_dict({"field": "status", "operator": "eq"})
    assert repr(condition) == "Filter(field='status', operator=eq)"
    assert copy.deepcopy(condition) == condition


@pytest.mark.parametrize("value", [0, False, "", [], {}, [1, None]])
def test_a_constructed_model_sends_falsy_values(value: Any) -> None:
    sent = Filter(field="x", operator=FilterOperator.IN, value=value).to_dict()
    assert sent == {"field": "x", "operator": "in", "value": value}


def test_constructed_models_nest() -> None:
    condition = Filter(field="status", operator=FilterOperator.EQ, value=TaskStatus.RUNNING)
    request = CursorListRequest(filters=[condition], limit=5)
    assert request.to_dict() == {
        "filters": [{"field": "status", "operator": "eq", "value": TaskStatus.RUNNING}],
        "limit": 5,
    }


def test_what_a_model_needs_is_asked_for() -> None:
    with pytest.raises(TypeError, match="operator"):
        Filter(field="x")  # type: ignore[call-arg]

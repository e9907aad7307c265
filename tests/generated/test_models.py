"""Every model takes whatever a server sends, and gives it back to the letter."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from inferencesh_gen.models import SocketAccess, Task, TaskEvent, TaskLog
from tests.generated.payloads import payloads, valid_payloads
from tests.generated.reading import exact, read_all
from tests.generated.spec import MODELS, SCHEMAS, required

MUTATIONS = 200
"""How many different objects each model is given."""

RecordProperty = Callable[[str, object], None]

COPIES: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda model: pickle.loads(pickle.dumps(model)),
}
LONGEST_REPR = 600
"""Six fields of at most 60 characters, their names, and the class."""


def test_there_are_models() -> None:
    assert len(MODELS) >= 300


@pytest.mark.parametrize("name", MODELS)
def test_whatever_comes_is_kept(name: str, record_property: RecordProperty) -> None:
    tried: set[str] = set()

    @settings(max_examples=MUTATIONS)
    @given(payloads(name))
    def check(payload: dict[str, Any]) -> None:
        before = exact(payload)
        assume(before not in tried)
        model = MODELS[name].from_dict(payload)
        read_all(model)
        assert exact(model.to_dict()) == before
        assert MODELS[name].from_dict(json.loads(before)) == model
        tried.add(before)

    check()
    record_property("models", 1)
    record_property("mutations", len(tried))
    assert len(tried) == MUTATIONS


@pytest.mark.parametrize("name", MODELS)
@settings(max_examples=5)
@given(data=st.data())
def test_copies_are_equal_and_a_repr_is_short(name: str, data: st.DataObject) -> None:
    payload = data.draw(payloads(name))
    model = MODELS[name].from_dict(payload)
    assert len(repr(model)) < LONGEST_REPR
    for duplicate in COPIES.values():
        assert exact(duplicate(model).to_dict()) == exact(payload)


@pytest.mark.parametrize("name", MODELS)
def test_an_empty_object_reads_as_nothing(name: str) -> None:
    model = MODELS[name].from_dict({})
    assert {repr(getattr(model, field)) for field in model._fields} <= {"None", "[]", "{}"}
    assert model.to_dict() == {}
    assert model == MODELS[name].from_dict({})


@pytest.mark.parametrize("name", MODELS)
def test_fields_are_those_of_the_schema(name: str) -> None:
    fields = MODELS[name]._fields.values()
    assert {field.wire for field in fields if field.required} == required(SCHEMAS[name])


@pytest.mark.parametrize("name", MODELS)
@settings(max_examples=5)
@given(data=st.data())
def test_it_reads_like_the_mapping_it_came_from(name: str, data: st.DataObject) -> None:
    payload = data.draw(payloads(name))
    model = MODELS[name].from_dict(payload)
    assert list(model) == model.keys() == list(payload)
    assert len(model) == len(payload)
    assert list(dict(model)) == list(payload)
    for key in payload:
        assert key in model
        assert model.get(key, KeyError) is model[key]


@pytest.mark.parametrize("name", MODELS)
def test_a_field_that_is_not_there_is_not_in_the_mapping(name: str) -> None:
    model = MODELS[name].from_dict({})
    for key in [*(field.wire for field in model._fields.values()), "unknown"]:
        assert key not in model
        assert model.get(key, "default") == "default"
        with pytest.raises(KeyError):
            model[key]


@given(valid_payloads("TaskLog"))
def test_equality_is_that_of_the_objects(payload: dict[str, Any]) -> None:
    log = TaskLog.from_dict(payload)
    assert log != payload
    assert log != TaskEvent.from_dict(payload)
    assert log != TaskLog.from_dict({**payload, "new": 1})
    with pytest.raises(TypeError):
        hash(log)


@pytest.mark.parametrize("source", [None, [], "text", 3, [("id", "x")]])
def test_only_mappings_become_models(source: Any) -> None:
    with pytest.raises(TypeError, match="Task: a mapping is needed"):
        Task.from_dict(source)


def test_unknown_attributes_are_attribute_errors() -> None:
    task = Task.from_dict({"new_field": 1})
    with pytest.raises(AttributeError, match="'Task' object has no attribute 'new_field'"):
        task.new_field  # noqa: B018
    assert task["new_field"] == 1


SECRETS = [
    (name, key) for name, model in MODELS.items() for key, field in model._fields.items() if field.secret
]


def test_there_are_secrets() -> None:
    assert ("SocketAccess", "token") in SECRETS
    assert ("File", "upload_url") in SECRETS


@pytest.mark.parametrize(("name", "key"), SECRETS)
def test_a_repr_hides_secrets(name: str, key: str) -> None:
    model = MODELS[name].from_dict({key: "s3cret"})
    assert repr(model) == f"{name}({key}=[hidden])"
    assert "s3cret" not in repr([model])


@pytest.mark.parametrize("value", ["x" * 5000, {"id": "x" * 5000}, ["x" * 5000] * 3, {"x" * 5000: 1}])
@pytest.mark.parametrize("key", ["id", "status", "input", "app", "logs", "infra", "created_at"])
def test_a_repr_is_short_whatever_is_in_it(key: str, value: object) -> None:
    assert len(repr(Task.from_dict({key: value}))) < 120
    assert len(repr(Task.from_dict({"app": {"id": value}}))) < 120


def test_a_repr_says_what_matters() -> None:
    task = Task.from_dict({"short_id": "s", "id": "t1", "status": 7, "input": {"a": 1}, "app": {"id": "a1"}})
    assert repr(task) == ("Task(id='t1', status=running, input={'a': 1}, app=App(id='a1'), short_id='s')")
    assert repr(SocketAccess.from_dict({})) == "SocketAccess()"

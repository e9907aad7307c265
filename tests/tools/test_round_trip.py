"""For annotations made at random: a value goes to JSON and back, and what is no value is refused by name."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import attrs
import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from inferencesh import ToolArgumentsError, tool
from inferencesh.tools import FunctionTool, Shape, ShapeError, tool_result

from .kinds import SCALARS, Kind, kinds

MANY = settings(max_examples=150)


def taking(annotation: Any) -> FunctionTool[..., Any]:
    """A tool with one parameter, which it gives back."""

    def probe(x: Any) -> Any:
        return x

    probe.__annotations__ = {"x": annotation}
    return tool(probe)


def as_json(value: object) -> Any:
    return json.loads(tool_result([value]))[0]


def validator(made: FunctionTool[..., Any]) -> Draft202012Validator:
    schema = made["client"]["input_schema"]
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def same(one: Any, other: Any) -> bool:
    """Equal, and of one type all the way down."""
    if type(one) is not type(other):
        return False
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if dataclasses.is_dataclass(one) or attrs.has(type(one)) or isinstance(one, pydantic.BaseModel):
        return same(vars_of(one), vars_of(other))
    return bool(one == other)


def vars_of(value: Any) -> dict[str, Any]:
    names = ("a", "b")
    return {name: getattr(value, name) for name in names}


@MANY
@given(data=st.data(), kind=kinds())
def test_values_come_back_and_fit_the_schema(data: st.DataObject, kind: Kind) -> None:
    value = data.draw(kind.values)
    made, sent = taking(kind.annotation), as_json(value)
    assert validator(made).is_valid({"x": sent}), made["client"]["input_schema"]
    assert same(made.call({"x": sent}), value)


@MANY
@given(data=st.data(), kind=kinds())
def test_what_is_no_value_is_refused_by_name(data: st.DataObject, kind: Kind) -> None:
    wrong = data.draw(kind.wrong)
    made = taking(kind.annotation)
    with pytest.raises(ToolArgumentsError) as caught:
        made.call({"x": wrong})
    assert caught.value.problems
    for problem in caught.value.problems:
        place = problem.partition(":")[0]
        assert place == "x" or place.startswith(("x.", "x[")), problem


@pytest.mark.parametrize("kind", SCALARS, ids=lambda kind: str(kind.annotation))
@given(data=st.data())
@settings(max_examples=15)
def test_the_schema_refuses_what_the_conversion_refuses(kind: Kind, data: st.DataObject) -> None:
    made = taking(kind.annotation)
    wrong = data.draw(kind.wrong)
    with pytest.raises(ToolArgumentsError):
        made.call({"x": wrong})
    if isinstance(wrong, str) and "format" in made["client"]["input_schema"]["properties"]["x"]:
        return  # formats are only told in JSON Schema, not checked
    if kind.annotation.__class__.__name__ == "type" and kind.annotation.__name__ == "Decimal":
        return  # any text, as far as the schema goes
    assert not validator(made).is_valid({"x": wrong})


@MANY
@given(data=st.data(), kind=kinds(depth=2))
def test_shapes_convert_whole_values(data: st.DataObject, kind: Kind) -> None:
    value = data.draw(kind.values)
    shape: Shape[Any] = Shape(kind.annotation)
    assert Draft202012Validator(shape.schema).is_valid(as_json(value))
    assert same(shape.convert(as_json(value)), value)
    with pytest.raises(ShapeError) as caught:
        shape.convert(data.draw(kind.wrong))
    assert caught.value.problems
    assert str(caught.value) == "; ".join(caught.value.problems)

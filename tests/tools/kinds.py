"""Annotations made at random, each with values of it and with JSON that is none."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import uuid
from typing import Any, Literal, NotRequired, TypedDict

import attrs
import pydantic
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from inferencesh.tools.records import adapted


@dataclasses.dataclass(frozen=True)
class Kind:
    """An annotation, and what goes with it."""

    form: str
    """What its values are in JSON; a union takes one of each form."""
    annotation: Any
    values: SearchStrategy[Any]
    wrong: SearchStrategy[Any]
    """JSON that is no value of it."""
    vague: bool = False
    """Whether its values may be numbers or booleans too, for whoever takes both."""


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


NUMBERS = st.integers(10, 99)
"""Numbers that are no booleans and no values of the enums."""
WORDS = st.sampled_from(["nothing of that", "x y"])
TIMES = st.datetimes(timezones=st.just(datetime.UTC))
DECIMALS = st.decimals(allow_nan=False, allow_infinity=False, places=3)

SCALARS = [
    Kind("number", int, st.integers(-(2**62), 2**62), WORDS | st.just([]) | st.just(1.5)),
    Kind("number", float, st.floats(allow_nan=False, allow_infinity=False), WORDS | st.just({})),
    Kind("number", Level, st.sampled_from(Level), NUMBERS, vague=True),
    Kind("boolean", bool, st.booleans(), WORDS | NUMBERS | st.just([])),
    Kind("text", str, st.text(), NUMBERS | st.just([]) | st.just({}) | st.none()),
    Kind("text", Color, st.sampled_from(Color), WORDS | NUMBERS),
    Kind("text", Literal["a", "b"], st.sampled_from(["a", "b"]), WORDS | NUMBERS),
    Kind("text", datetime.datetime, TIMES, WORDS | st.just([])),
    Kind("text", datetime.date, st.dates(), WORDS | st.just([])),
    Kind("text", uuid.UUID, st.uuids(), WORDS | NUMBERS),
    Kind("text", decimal.Decimal, DECIMALS, WORDS | st.just([]), vague=True),
]


def list_of(item: Kind) -> Kind:
    wrong = st.lists(item.wrong, min_size=1, max_size=2) | NUMBERS
    return Kind("array", list[item.annotation], st.lists(item.values, max_size=3), wrong)  # type: ignore[name-defined]


def row_of(item: Kind) -> Kind:
    values = st.lists(item.values, max_size=3).map(tuple)
    return Kind("array", tuple[item.annotation, ...], values, st.tuples(item.wrong) | WORDS)  # type: ignore[name-defined]


def pair_of(item: Kind) -> Kind:
    wrong = st.tuples(NUMBERS, item.wrong) | st.tuples(NUMBERS)
    return Kind(
        "array", tuple[int, item.annotation], st.tuples(st.integers(0, 9), item.values), wrong.map(list)
    )  # type: ignore[name-defined]


def dict_of(item: Kind) -> Kind:
    wrong = st.dictionaries(st.text(), item.wrong, min_size=1, max_size=2) | NUMBERS
    return Kind(
        "object", dict[str, item.annotation], st.dictionaries(st.text(), item.values, max_size=3), wrong
    )  # type: ignore[name-defined]


def maybe(item: Kind) -> Kind:
    wrong = item.wrong.filter(lambda value: value is not None)
    return dataclasses.replace(
        item, annotation=item.annotation | None, values=st.none() | item.values, wrong=wrong
    )


def either(one: Kind, other: Kind) -> Kind:
    vague = (one.vague or other.vague) and bool({"number", "boolean"} & {one.form, other.form})
    # What is wrong for both is of a form that neither has.
    if vague or "object" in {one.form, other.form}:
        return one
    return Kind("any", one.annotation | other.annotation, one.values | other.values, st.just({"no": "such"}))


def dataclass_of(item: Kind) -> Kind:
    cls = dataclasses.make_dataclass("Data", [("a", item.annotation), ("b", int, 5)])
    return _object(cls, cls, item)


def attrs_of(item: Kind) -> Kind:
    cls = attrs.make_class(
        "Thing", {"a": attrs.field(type=item.annotation), "b": attrs.field(type=int, default=5)}
    )
    return _object(cls, cls, item)


def model_of(item: Kind) -> Kind:
    if adapted(item.annotation) is not item.annotation:
        return item  # what pydantic refuses by itself stands in none of its models
    cls = pydantic.create_model("Parsed", a=(item.annotation, ...), b=(int, 5))
    return _object(cls, cls, item)


def typed_dict_of(item: Kind) -> Kind:
    cls = TypedDict("Typed", {"a": item.annotation, "b": NotRequired[int]})  # type: ignore[misc]  # noqa: UP013
    return _object(cls, dict, item)


def _object(annotation: Any, make: Any, item: Kind) -> Kind:
    fields = st.fixed_dictionaries({"a": item.values}, optional={"b": st.integers(0, 9)})
    wrong = st.fixed_dictionaries({"a": item.wrong}) | st.just({"b": 1}) | NUMBERS
    return Kind("object", annotation, fields.map(lambda given: make(**given)), wrong)


CONTAINERS = [list_of, row_of, pair_of, dict_of, maybe, dataclass_of, attrs_of, model_of, typed_dict_of]


@st.composite
def kinds(draw: st.DrawFn, depth: int = 3) -> Kind:
    """An annotation up to some depth."""
    if depth == 0 or draw(st.booleans()):
        return draw(st.sampled_from(SCALARS))
    if draw(st.integers(0, 5)) == 0:
        one, other = draw(kinds(0)), draw(kinds(depth - 1))
        return either(one, other) if one.form != other.form and other.form != "any" else one
    return draw(st.sampled_from(CONTAINERS))(draw(kinds(depth - 1)))

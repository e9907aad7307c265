"""Classes as annotations: attrs, dataclasses, TypedDict, pydantic, and those that hold each other."""

from __future__ import annotations

import dataclasses
import json
import pickle
from typing import Annotated, Any, Generic, Literal, NamedTuple, NotRequired, Required, TypedDict, TypeVar

import attrs
import pydantic
import pytest

from inferencesh import File, ToolArgumentsError, tool
from inferencesh.tools import Shape, ShapeError
from inferencesh.tools.json_schema import without_references

T = TypeVar("T")


@attrs.define
class Part:
    """A part."""

    name: str = attrs.field(validator=attrs.validators.min_len(1))
    _weight: float = attrs.field(default=1.0, converter=float)
    code: str = attrs.field(alias="number", default="x")
    tags: list[str] = attrs.Factory(list)
    size: int = attrs.field(init=False, default=3)
    whole: Part | None = None


@dataclasses.dataclass
class Tree:
    name: str
    kids: list[Tree] = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Box:
    part: Part
    count: int = 1
    hidden: int = dataclasses.field(init=False, default=7)
    made: list[int] = dataclasses.field(default_factory=list)


class Loose(TypedDict, total=False):
    must: Required[int]
    may: Annotated[str, "What may be left out."]


class Tight(Loose):
    also: str
    later: NotRequired[Box]


class Cat(pydantic.BaseModel):
    kind: Literal["cat"] = "cat"
    lives: int


class Dog(pydantic.BaseModel):
    kind: Literal["dog"] = "dog"
    tricks: list[str] = pydantic.Field(default_factory=list)


class Holder(Generic[T]):
    """Nothing that can be described."""


class Line(NamedTuple):
    left: int
    right: str = "r"


@dataclasses.dataclass
class Of(Generic[T]):
    value: T


@pydantic.dataclasses.dataclass
class Strict:
    n: int = pydantic.Field(gt=0)


def convert(annotation: Any, value: Any) -> Any:
    return Shape(annotation).convert(value)


def test_attrs_classes_are_made_by_calling_them() -> None:
    assert convert(Part, {"name": "a"}) == Part("a")
    given = {"name": "a", "weight": "2", "number": "n", "tags": ["t"], "whole": {"name": "b"}}
    assert convert(Part, given) == Part("a", weight=2.0, number="n", tags=["t"], whole=Part("b"))
    schema = Shape(Part).schema
    assert list(schema["$defs"]["Part"]["properties"]) == ["name", "weight", "number", "tags", "whole"]
    assert schema["$defs"]["Part"]["required"] == ["name"]


def test_what_a_class_refuses_is_told() -> None:
    with pytest.raises(ShapeError) as caught:
        convert(list[Part], [{"name": "a"}, {"name": ""}])
    assert caught.value.problems == ['[1]: Length of \'name\' must be >= 1: 0; got {"name": ""}']


def test_what_is_told_travels() -> None:
    with pytest.raises(ShapeError) as caught:
        convert(tuple[int, int], ["a", "b"])
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.problems == caught.value.problems
    assert str(again) == "; ".join(again.problems) == str(caught.value)
    assert len(again.problems) == 2


def test_a_class_may_hold_itself() -> None:
    assert Shape(Tree).schema["type"] == "object"
    for annotation in (Tree, list[Tree], Annotated[Tree | None, "x"]):
        assert "#/$defs/Tree" in json.dumps(Shape(annotation).schema)
    assert convert(Tree, {"name": "a", "kids": [{"name": "b"}]}) == Tree("a", [Tree("b")])


def test_dataclasses_may_hold_attrs_classes() -> None:
    assert convert(Box, {"part": {"name": "a"}}) == Box(Part("a"))
    assert convert(dict[str, Box], {"k": {"part": {"name": "a"}, "made": [1]}}) == {
        "k": Box(Part("a"), made=[1])
    }
    assert Shape(Box).schema["properties"]["count"] == {"type": "integer", "default": 1}
    assert list(Shape(Box).schema["properties"]) == ["part", "count", "made"]
    assert "description" not in Shape(Box).schema  # its docstring is made from its fields


def test_typed_dicts_know_what_is_required() -> None:
    assert Shape(Loose).schema["required"] == ["must"]
    assert Shape(Tight).schema["required"] == ["must", "also"]
    given = {"must": 1, "also": "x", "later": {"part": {"name": "a"}}}
    assert convert(Tight, given) == {"must": 1, "also": "x", "later": Box(Part("a"))}
    with pytest.raises(ShapeError, match=r"^also: is missing$"):
        convert(Tight, {"must": 1})


def test_typed_dicts_keep_their_configuration() -> None:
    Strict = TypedDict("Strict", {"a": int, "part": NotRequired[Part]})  # noqa: UP013
    Strict.__pydantic_config__ = pydantic.ConfigDict(extra="forbid")  # type: ignore[attr-defined]
    assert convert(Strict, {"a": 1}) == {"a": 1}
    with pytest.raises(ShapeError, match="b: is not known; Allowed: a, part"):
        convert(Strict, {"a": 1, "b": 2})


def test_patterns_that_look_around_are_not_sent() -> None:
    number, text = {"type": "number"}, {"type": "string", "pattern": "^(?!x)y"}
    assert without_references({"anyOf": [number, text]}) == {"anyOf": [number, {"type": "string"}]}
    kept = {"properties": {"pattern": {"type": "string", "pattern": "^(?:a|b)$"}}}
    assert without_references(kept) == kept


def test_unions_of_models_are_told_without_references() -> None:
    annotation = Annotated[Cat | Dog, pydantic.Field(discriminator="kind")]
    schema = Shape(annotation).schema
    assert "$" not in json.dumps(schema)
    assert "discriminator" not in schema
    assert convert(annotation, {"kind": "dog", "tricks": ["roll"]}) == Dog(tricks=["roll"])
    with pytest.raises(ShapeError, match="does not match any of the expected tags: 'cat', 'dog'"):
        convert(annotation, {"kind": "cow"})


def test_a_property_may_be_called_discriminator_or_title() -> None:
    class Odd(TypedDict):
        discriminator: str
        title: str

    Odd.__annotations__ = {"discriminator": str, "title": str}
    assert list(Shape(Odd).schema["properties"]) == ["discriminator", "title"]


def test_generic_and_named_tuples_and_pydantic_dataclasses() -> None:
    assert convert(Of[int], {"value": "3"}) == Of(3)
    assert convert(Line, [1, "x"]) == Line(1, "x")
    assert convert(Line, [1]) == Line(1)
    with pytest.raises(ShapeError, match=r"^\[1\](\[0\]|\.left): is missing$"):
        convert(list[Line], [[1], []])
    assert convert(Strict, {"n": 1}) == Strict(n=1)
    with pytest.raises(ShapeError, match="n: should be greater than 0; got 0"):
        convert(Strict, {"n": 0})


def test_objects_of_the_api_are_taken_as_they_come() -> None:
    @tool
    def look(file: File, more: list[File] | None = None) -> str:
        return file.uri

    assert look.call({"file": {"uri": "https://x"}}) == "https://x"
    assert look["client"]["input_schema"]["properties"]["file"]["type"] == "object"


def test_each_place_is_told_once() -> None:
    @tool
    def look(a: int | str, b: dict[str, Tree], c: Cat | Dog) -> None: ...

    with pytest.raises(ToolArgumentsError) as caught:
        look.call({"a": [], "b": {"k": {"name": 1, "kids": [{}]}}, "c": {"kind": "cat"}})
    assert caught.value.problems == [
        "a: should be a valid integer, or should be a valid string; got []",
        "b.k.name: should be a valid string; got 1",
        "b.k.kids[0].name: is missing",
        "c.lives: is missing",
        "c.kind: should be 'dog'; got \"cat\"",
    ]


def test_unknown_names_within_are_told() -> None:
    @tool
    def look(tree: Tree) -> None: ...

    with pytest.raises(ToolArgumentsError, match=r"tree\.kid: is not known here"):
        look.call({"tree": {"name": "a", "kid": []}})


def test_texts_describe_at_every_depth() -> None:
    @dataclasses.dataclass
    class Line:
        item: Annotated[str, "What is bought."]
        sizes: list[Annotated[int, "In cm."]] = dataclasses.field(default_factory=list)

    schema = Shape(list[Line]).schema
    properties = schema["items"]["properties"]
    assert properties["item"] == {"type": "string", "description": "What is bought."}
    assert properties["sizes"]["items"] == {"type": "integer", "description": "In cm."}
    assert Shape(Loose).schema["properties"]["may"]["description"] == "What may be left out."
    assert Shape(list[Line]).convert([{"item": "shelf", "sizes": ["80"]}]) == [Line("shelf", [80])]

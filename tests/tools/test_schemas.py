"""The schema helpers: what they make, at every depth, and what they refuse."""

from __future__ import annotations

from typing import Any

import pytest

from inferencesh import InvalidArgumentError
from inferencesh.tools import array, boolean, enum_of, integer, number, obj, optional, string, tool


def schema_of(**params: Any) -> Any:
    return tool("x").params(params).build().to_dict()["client"]["input_schema"]


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (string(), {"type": "string"}),
        (number("n"), {"type": "number", "description": "n"}),
        (integer(), {"type": "integer"}),
        (boolean(), {"type": "boolean"}),
        (enum_of(("a", "b"), "e"), {"type": "string", "enum": ["a", "b"], "description": "e"}),
        (array(integer(), "l"), {"type": "array", "items": {"type": "integer"}, "description": "l"}),
        (obj({}), {"type": "object", "properties": {}}),
    ],
)
def test_helpers_make_plain_json_schema(made: object, expected: object) -> None:
    assert made == expected


def test_what_is_required_is_told_at_every_depth() -> None:
    leaf = obj({"must": string(), "may": optional(string())})
    schema = schema_of(
        one=leaf,
        some=optional(array(array(leaf))),
        union={"anyOf": [leaf, {"type": "null"}]},
        free=obj({"in": leaf}),
    )
    assert schema["required"] == ["one", "union", "free"]
    inner = schema["properties"]
    for found in (
        inner["one"],
        inner["some"]["items"]["items"],
        inner["union"]["anyOf"][0],
        inner["free"]["properties"]["in"],
    ):
        assert found["required"] == ["must"]
        assert found["properties"] == {"must": {"type": "string"}, "may": {"type": "string"}}


def test_no_mark_of_optional_is_sent() -> None:
    schema = schema_of(
        a=array(optional(obj({"b": optional(integer())}))), c={"$defs": {"d": optional(string())}}
    )
    assert "optional" not in str(schema)


def test_a_property_may_be_called_optional() -> None:
    schema = schema_of(a=obj({"optional": boolean(), "type": string(), "required": integer()}))
    assert schema["properties"]["a"]["properties"]["optional"] == {"type": "boolean"}
    assert schema["properties"]["a"]["required"] == ["optional", "type", "required"]


def test_schemas_by_hand_keep_what_they_say_of_required() -> None:
    by_hand = {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}
    assert schema_of(x=by_hand)["properties"]["x"] == by_hand
    chosen = {**by_hand, "required": ["b"]}
    assert schema_of(x=chosen)["properties"]["x"] == chosen


def test_optional_leaves_its_argument_alone() -> None:
    plain = string("s")
    assert optional(plain)["optional"] is True
    assert plain == {"type": "string", "description": "s"}


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda: enum_of([]), "enum_of.enum: a list of at least one value is needed; got []"),
        (lambda: enum_of(["a", "a"]), "enum_of.enum: each value once; got ['a', 'a']"),
        (lambda: enum_of([1]), "enum_of.enum: texts are needed; got [1]"),
        (lambda: enum_of("abc"), "values: a list of texts is needed; got 'abc'"),
        (lambda: enum_of(5), "values: a list of texts is needed; got 5"),
        (lambda: string(5), "description: text is needed; got 5"),
        (lambda: array(str), "items: a schema is needed, such as string()"),
        (lambda: obj([string()]), 'properties: {"name": schema, …} is needed'),
        (lambda: obj({"": string()}), "name in properties: text is needed; got ''"),
        (lambda: obj({"a": int}), "properties.a: a schema is needed"),
        (lambda: optional("a"), "optional: a schema is needed"),
        (lambda: obj({"a": {"type": "strin"}}), "properties.a.type: did you mean 'string'? string, number"),
        (
            lambda: array({"type": []}),
            "items.type: string, number, integer, boolean, object, array, null are allowed",
        ),
        (lambda: array({"anyOf": []}), "items.anyOf: a list of schemas is needed; got []"),
        (lambda: array({"properties": 3}), 'items.properties: {"name": schema, …} is needed; got 3'),
        (lambda: array({"default": float("nan")}), "items.default: nan has no form in JSON"),
        (lambda: array({"items": "string"}), "items.items: a schema is needed"),
        (lambda: obj({"a": {"additionalProperties": "no"}}), "properties.a.additionalProperties: a schema"),
        (lambda: array({"description": None}), "items.description: text is needed; got None"),
        (lambda: array({"enum": 5}), "items.enum: a list of at least one value is needed; got 5"),
        (
            lambda: array({"properties": {"a": {}}, "required": ["b"]}),
            "items.required: 'b' is no property; there are: a",
        ),
        (lambda: array({"required": "a"}), "items.required: a list of names is needed; got 'a'"),
    ],
)
def test_what_can_not_be_a_schema_is_refused(make: Any, told: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        make()
    assert str(caught.value).startswith(told)


def test_a_list_of_required_ones_by_hand_stands_beside_marks() -> None:
    by_hand = {"type": "object", "properties": {"a": optional(string()), "b": string()}, "required": []}
    assert schema_of(x=by_hand)["properties"]["x"]["required"] == []

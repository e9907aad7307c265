"""Pointers, and the walk that tells a document's keywords from its names and its data."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.document import find, join, split, walk, walk_schemas


@given(st.lists(st.text().filter(lambda token: "%" not in token)))
def test_a_pointer_splits_into_what_it_was_joined_from(tokens: list[str]) -> None:
    assert split(join("", *tokens)) == tokens


def test_find_follows_keys_and_indices() -> None:
    assert find({"a/b": [{"~": 1}]}, "/a~1b/0/~0") == 1


@pytest.mark.parametrize("pointer", ["/x", "/list/1", "/list/x", "/text/0"])
def test_find_raises_for_what_is_not_there(pointer: str) -> None:
    with pytest.raises(LookupError):
        find({"list": [0], "text": "abc"}, pointer)


def test_the_walk_skips_data_and_names() -> None:
    schema: dict[str, Any] = {
        "properties": {"default": {"const": {"x": {}}}, "properties": {"default": {"x": {}}}},
        "example": {"x": {}},
        "examples": [{"x": {}}],
    }
    media: dict[str, Any] = {"examples": {"first": {"value": {"x": {}}}}}

    assert [place for place, _ in walk(schema)] == ["", "/properties/default", "/properties/properties"]
    assert [place for place, _ in walk(media)] == ["", "/examples/first"]


def test_schemas_are_walked_as_far_as_models_are_made_of_them() -> None:
    part: dict[str, Any] = {
        "properties": {"a": {"items": {}}},
        "anyOf": [{"required": ["a"]}],
        "not": {"type": "null"},
    }
    document: dict[str, Any] = {
        "components": {"schemas": {"A": {"allOf": [part], "if": {}}}},
        "paths": {"/a": {"get": {"parameters": [{"schema": {"oneOf": [{}]}}]}}},
    }

    assert [place for place, _ in walk_schemas(document)] == [
        "/components/schemas/A",
        "/components/schemas/A/allOf/0",
        "/components/schemas/A/allOf/0/properties/a",
        "/components/schemas/A/allOf/0/properties/a/items",
        "/paths/~1a/get/parameters/0/schema",
        "/paths/~1a/get/parameters/0/schema/oneOf/0",
    ]

"""JSON for the models: as the spec promises it, and as a server may send it nevertheless."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

import inferencesh_gen.models
from inferencesh_gen.runtime.model import Model

DOCUMENT: dict[str, Any] = json.loads(Path("openapi/bundle.json").read_text("utf-8"))
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
MODELS: dict[str, type[Model]] = {
    name: value
    for name in inferencesh_gen.models.__all__
    if issubclass(value := getattr(inferencesh_gen.models, name), Model)
}

_DEEPEST = 3
"""Below this depth optional fields are left out and lists are empty: some schemas contain themselves."""

_TIMESTAMPS = st.sampled_from(
    ["2026-11-23T09:30:00Z", "2026-11-23T09:30:00.123456789Z", "2026-11-23T10:30:00.5+01:00"]
)
_SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8)
_KEYS = st.text(max_size=5)
ANY_JSON = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_KEYS, inner, max_size=2),
    max_leaves=4,
)


@st.composite
def valid_payloads(draw: st.DrawFn, model: str) -> dict[str, Any]:
    """An object that fits the schema of the same name."""
    payload: dict[str, Any] = draw(_values(SCHEMAS[model], 0))
    return payload


@st.composite
def payloads(draw: st.DrawFn, model: str) -> dict[str, Any]:
    """An object of a server that is newer, older or wrong: fields missing, null, unknown, of another type."""
    payload = copy.deepcopy(draw(valid_payloads(model)))
    for _ in range(draw(st.integers(0, 4))):
        _disturb(draw, draw(st.sampled_from(list(_places(payload)))))
    return payload


def _disturb(draw: st.DrawFn, place: dict[str, Any]) -> None:
    name = draw(st.sampled_from([*place, "unknown_field"]))
    change = draw(st.sampled_from(["drop", "null", "replace"]))
    if change == "drop":
        place.pop(name, None)
    else:
        place[name] = None if change == "null" else draw(ANY_JSON)


def _places(value: Any) -> Iterator[dict[str, Any]]:
    """Every object inside a payload."""
    if isinstance(value, dict):
        yield value
    members = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    for member in members:
        yield from _places(member)


def _values(schema: Mapping[str, Any], depth: int) -> st.SearchStrategy[Any]:
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return st.deferred(lambda: _values(SCHEMAS[name], depth))
    for choice in ("oneOf", "anyOf"):
        if choice in schema:
            return st.one_of([_values(option, depth) for option in schema[choice]])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if "const" in schema:
        return st.just(schema["const"])
    if "allOf" in schema or "properties" in schema:
        return _object(schema, depth)
    return st.one_of([_of_type(kind, schema, depth) for kind in _types(schema)])


def _types(schema: Mapping[str, Any]) -> list[str]:
    kinds = schema.get("type", "any")
    return [kinds] if isinstance(kinds, str) else kinds


def _of_type(kind: str, schema: Mapping[str, Any], depth: int) -> st.SearchStrategy[Any]:
    if kind == "string":
        return _TIMESTAMPS if schema.get("format") == "date-time" else st.text(max_size=8)
    if kind == "array":
        return st.lists(_values(schema["items"], depth + 1), max_size=0 if depth >= _DEEPEST else 2)
    if kind == "object":
        values = schema.get("additionalProperties", {})
        return st.dictionaries(_KEYS, _values(values, depth + 1), max_size=2)
    simple = {
        "integer": st.integers(0, 2**40),
        "number": st.floats(0, 1e6),
        "boolean": st.booleans(),
        "null": st.none(),
        "any": ANY_JSON,
    }
    return simple[kind]


def _object(schema: Mapping[str, Any], depth: int) -> st.SearchStrategy[dict[str, Any]]:
    fields = dict(_fields(schema))
    always = required(schema)
    return st.fixed_dictionaries(
        {name: _values(field, depth + 1) for name, field in fields.items() if name in always},
        optional={
            name: _values(field, depth + 1)
            for name, field in fields.items()
            if name not in always and depth < _DEEPEST
        },
    )


def _fields(schema: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for part in _parts(schema):
        yield from part.get("properties", {}).items()


def required(schema: Mapping[str, Any]) -> set[str]:
    """The names of the fields that an object always has."""
    return {name for part in _parts(schema) for name in part.get("required", [])}


def _parts(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    if "$ref" in schema:
        schema = SCHEMAS[schema["$ref"].rpartition("/")[2]]
    yield schema
    for part in schema.get("allOf", []):
        yield from _parts(part)

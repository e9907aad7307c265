"""Whether arguments fit a schema, as far as the schema helpers go: kinds, lists, properties, choices.

What else a schema written by hand asks for is left to the handler. Tools from functions don't come here:
their annotations are checked in full.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from .._core.shapes import is_mapping, is_series
from .checks import hint

_LONGEST = 60
_KINDS: dict[str, tuple[str, Any]] = {
    "string": ("text", str),
    "number": ("a number", int | float),
    "integer": ("a whole number", int),
    "boolean": ("true or false", bool),
    "object": ("an object", Mapping),
    "array": ("a list", (list, tuple)),
    "null": ("null", type(None)),
}


def problems_of(value: Any, schema: Mapping[str, Any], where: str = "") -> Iterator[str]:
    """One line for each thing that is wrong: which argument, what is allowed, what was given."""
    kinds = _kinds(schema)
    if kinds and not any(_is_of(value, kind) for kind in kinds):
        allowed = " or ".join(_KINDS[kind][0] for kind in kinds)
        yield f"{where or 'the arguments'}: {allowed} is needed; got {shown(value)}"
    elif "enum" in schema and value not in schema["enum"]:
        close = hint(value, filter(_is_text, schema["enum"])) if isinstance(value, str) else ""
        yield f"{where}: {close}Allowed: {', '.join(map(shown, schema['enum']))}; got {shown(value)}"
    elif is_mapping(value):
        yield from _problems_of_object(value, schema, where)
    elif is_series(value) and is_mapping(schema.get("items")):
        for index, item in enumerate(value):
            yield from problems_of(item, schema["items"], f"{where}[{index}]")


def _problems_of_object(value: Mapping[str, Any], schema: Mapping[str, Any], where: str) -> Iterator[str]:
    required = schema.get("required", ())
    for name in required:
        if name not in value:
            yield f"{_within(where, name)}: is missing"
    properties = schema.get("properties", {})
    for name, item in value.items():
        # Models send null for what they leave out.
        if (
            name in properties
            and is_mapping(properties[name])
            and not (item is None and name not in required)
        ):
            yield from problems_of(item, properties[name], _within(where, name))


def _within(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name


def _kinds(schema: Mapping[str, Any]) -> list[str]:
    given = schema.get("type")
    return [given] if isinstance(given, str) else list(given or ())


def _is_of(value: object, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    if kind == "integer" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, _KINDS[kind][1])


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def shown(value: object) -> str:
    """A value as the model wrote it, shortened."""
    text = json.dumps(value, ensure_ascii=False, default=repr)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"

"""The simplest values that fit schemas."""

from collections.abc import Mapping, Sequence
from typing import Any

from .records import Record

_SIMPLEST: dict[str, Any] = {"integer": 1, "number": 1.0, "boolean": True, "array": [], "object": {}}


def simplest(schema: Mapping[str, Any], known: Mapping[str, Any], text: str) -> Any:
    """The least that fits a simple schema, around what is known.

    Args:
        schema: A JSON schema.
        known: Properties that are given.
        text: What stands for a text.
    """
    for fixed in ("const", "default"):
        if fixed in schema:
            return schema[fixed]
    if schema.get("enum"):
        return schema["enum"][0]
    properties: Mapping[str, Any] = schema.get("properties") or {}
    if properties or schema.get("type") == "object":
        names: Sequence[str] = schema.get("required") or list(properties)
        needed: dict[str, Record] = {name: properties.get(name) or {} for name in names}
        made = {name: simplest(part, {}, text) for name, part in needed.items() if name not in known}
        return made | {name: value for name, value in known.items() if name in properties or not properties}
    return _SIMPLEST.get(str(schema.get("type")), text)

"""JSON Schemas as models like them: plain, and without references. Needs ``inferencesh[tools]``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from .._core.shapes import is_array, is_mapping, is_object

_PREFIX = "#/$defs/"
_LOOKS_AROUND = re.compile(r"\(\?<?[=!]")


class PlainSchema(GenerateJsonSchema):
    """What pydantic makes, without titles: those of fields would repeat their names."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        return False

    # Before 2.13, objects do not say that they take no unknown fields because what they stand in does not.
    def typed_dict_schema(self, schema: Any) -> dict[str, Any]:
        return _closed(super().typed_dict_schema(schema), schema)

    def dataclass_schema(self, schema: Any) -> dict[str, Any]:
        return _closed(super().dataclass_schema(schema), schema)

    def p_arguments_schema(self, arguments: Any, var_args_schema: Any) -> dict[str, Any]:
        # Before 2.13, the places of a named tuple have titles.
        made = super().p_arguments_schema(arguments, var_args_schema)
        for argument, place in zip(arguments, made.get("prefixItems", ()), strict=True):
            if place.get("title") == self.get_title_from_name(self.get_argument_name(argument)):
                del place["title"]
        return made


def _closed(made: dict[str, Any], schema: Any) -> dict[str, Any]:
    if schema.get("config", {}).get("extra_fields_behavior") == "forbid":
        made.setdefault("additionalProperties", False)
    return made


def without_references(schema: dict[str, Any]) -> dict[str, Any]:
    """The same schema, plain: each definition where it is used; those that hold themselves stay apart.

    Not every model that the platform offers follows references.
    """
    definitions: dict[str, Any] = schema.pop("$defs", {})
    for name, definition in definitions.items():
        if definition.get("title") == name.rpartition("__")[2]:
            del definition["title"]  # the class's name, which says nothing that the field's does not
    recursive = {name for name in definitions if _reaches(name, name, definitions)}
    schema.pop("title", None)
    result: dict[str, Any] = _inlined(schema, definitions, recursive)
    kept = {
        name: _inlined(definitions[name], definitions, recursive) for name in definitions if name in recursive
    }
    if not kept:
        return result
    whole = _referred(result)
    if whole is not None:  # one of them; it shows its own form first
        del result["$ref"]
        result = {**kept[whole], **result}
    return {**result, "$defs": kept}


def _inlined(node: Any, definitions: dict[str, Any], recursive: set[str]) -> Any:
    if is_array(node):
        return [_inlined(item, definitions, recursive) for item in node]
    if not is_object(node):
        return node
    rest = {
        key: _inlined(value, definitions, recursive)
        for key, value in node.items()
        if not _is_dropped(key, value)
    }
    name = _referred(node)
    if name is None or name in recursive:
        return rest
    del rest["$ref"]
    return {**_inlined(definitions[name], definitions, recursive), **rest}


def _is_dropped(key: str, value: Any) -> bool:
    """Whether it is a keyword that does harm, and no property of that name."""
    if key == "discriminator":  # OpenAPI's, whose mapping would point nowhere
        return is_mapping(value) and isinstance(value.get("propertyName"), str)
    # Some models refuse patterns that look around, which versions of pydantic make for decimals.
    return key == "pattern" and isinstance(value, str) and bool(_LOOKS_AROUND.search(value))


def _reaches(start: str, goal: str, definitions: dict[str, Any]) -> bool:
    """Whether a definition refers to another, directly or through others."""
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        for name in _references(definitions[waiting.pop()]):
            if name == goal:
                return True
            if name not in seen:
                seen.add(name)
                waiting.append(name)
    return False


def _references(node: Any) -> Iterator[str]:
    if is_array(node):
        for item in node:
            yield from _references(item)
    elif is_object(node):
        if name := _referred(node):
            yield name
        for value in node.values():
            yield from _references(value)


def _referred(node: dict[str, Any]) -> str | None:
    reference = node.get("$ref")
    if isinstance(reference, str) and reference.startswith(_PREFIX):
        return reference.removeprefix(_PREFIX)
    return None

"""Schemas of parameters: ``string("City")``, ``array(integer())``, ``obj({"x": optional(number())})``.

Each is a dict in the form of JSON Schema 2020-12, so that one written by hand goes wherever these go. The one
thing more is the mark of `optional`, which whoever holds the parameter turns into its list of required ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from inferencesh_gen.runtime.arguments import encode

from .._core.errors import InvalidArgumentError
from .._core.shapes import is_mapping, is_series
from .checks import filled, hint, text

Schema = Mapping[str, Any]

_OPTIONAL = "optional"
_TYPES = ("string", "number", "integer", "boolean", "object", "array", "null")
_ONE_INSIDE = ("items", "additionalProperties", "not", "contains", "propertyNames", "if", "then", "else")
_MANY_INSIDE = ("anyOf", "oneOf", "allOf", "prefixItems")
_NAMED_INSIDE = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")


def string(description: str | None = None) -> dict[str, Any]:
    """Text."""
    return _described({"type": "string"}, description)


def number(description: str | None = None) -> dict[str, Any]:
    """A number, whole or not."""
    return _described({"type": "number"}, description)


def integer(description: str | None = None) -> dict[str, Any]:
    """A whole number."""
    return _described({"type": "integer"}, description)


def boolean(description: str | None = None) -> dict[str, Any]:
    """True or false."""
    return _described({"type": "boolean"}, description)


def enum_of(values: Iterable[str], description: str | None = None) -> dict[str, Any]:
    """One of some texts.

    Raises:
        InvalidArgumentError: there are none, one is there twice, or one is no text.
    """
    if isinstance(values, str) or not hasattr(values, "__iter__"):
        raise InvalidArgumentError("values", f"a list of texts is needed; got {values!r}")
    return _described(settled({"type": "string", "enum": list(values)}, "enum_of"), description)


def array(items: Schema, description: str | None = None) -> dict[str, Any]:
    """A list of values of one kind.

    Example:
        ```python
        array(obj({"name": string(), "amount": optional(integer())}), "What to buy")
        ```
    """
    return _described({"type": "array", "items": settled(items, "items")}, description)


def obj(properties: Mapping[str, Schema], description: str | None = None) -> dict[str, Any]:
    """An object: the properties that are not `optional` are required."""
    return _described(object_schema(properties, "properties"), description)


def optional(schema: Schema) -> dict[str, Any]:
    """The same, for a parameter or property that may be left out."""
    if not is_mapping(schema):
        raise InvalidArgumentError("optional", f"a schema is needed, such as string(); got {schema!r}")
    return {**schema, _OPTIONAL: True}


def object_schema(properties: object, where: str) -> dict[str, Any]:
    """The schema of an object with these properties, marks turned into the list of required ones."""
    if not is_mapping(properties):
        raise InvalidArgumentError(where, f'{{"name": schema, …}} is needed; got {properties!r}')
    settled_ones = {
        _name(name, where): settled(value, f"{where}.{name}") for name, value in properties.items()
    }
    required = [name for name in settled_ones if not properties[name].get(_OPTIONAL)]
    schema: dict[str, Any] = {"type": "object", "properties": settled_ones}
    return {**schema, "required": required} if required else schema


def settled(schema: object, where: str) -> dict[str, Any]:
    """A schema as it is sent: checked, and without the marks of `optional` at any depth.

    Args:
        schema: From the functions of this module, or written by hand.
        where: Name of what it is for, for errors.

    Raises:
        InvalidArgumentError: it can't be a schema: what is wrong, and where inside it.
    """
    if not is_mapping(schema):
        raise InvalidArgumentError(
            where, f'a schema is needed, such as string() or {{"type": "string"}}; got {schema!r}'
        )
    result = {name: value for name, value in schema.items() if name != _OPTIONAL}
    _check(result, where)
    for name in _ONE_INSIDE:
        if name in result:
            result[name] = _settled_or_truth(result[name], f"{where}.{name}")
    for name in _MANY_INSIDE:
        if name in result:
            result[name] = _settled_list(result[name], f"{where}.{name}")
    for name in _NAMED_INSIDE:
        if name in result:
            result[name] = _settled_map(result, name, f"{where}.{name}")
    encode(result, where)
    return result


def _settled_list(schemas: object, where: str) -> list[Any]:
    if not is_series(schemas) or not schemas:
        raise InvalidArgumentError(where, f"a list of schemas is needed; got {schemas!r}")
    return [_settled_or_truth(item, f"{where}[{index}]") for index, item in enumerate(schemas)]


def _settled_map(owner: dict[str, Any], keyword: str, where: str) -> dict[str, Any]:
    schemas = owner[keyword]
    if not is_mapping(schemas):
        raise InvalidArgumentError(where, f'{{"name": schema, …}} is needed; got {schemas!r}')
    if keyword == "properties" and "required" not in owner and any(map(_is_marked, schemas.values())):
        owner["required"] = [name for name, value in schemas.items() if not _is_marked(value)]
    return {
        _name(name, where): _settled_or_truth(value, f"{where}.{name}") for name, value in schemas.items()
    }


def _settled_or_truth(schema: object, where: str) -> Any:
    return schema if isinstance(schema, bool) else settled(schema, where)


def _is_marked(schema: object) -> bool:
    return is_mapping(schema) and bool(schema.get(_OPTIONAL))


def _check(schema: Mapping[str, Any], where: str) -> None:
    if "description" in schema:
        text(f"{where}.description", schema["description"])
    if "type" in schema:
        _check_type(schema["type"], f"{where}.type")
    if "enum" in schema:
        _check_enum(schema, f"{where}.enum")
    if "required" in schema:
        _check_required(schema, f"{where}.required")


def _check_type(given: object, where: str) -> None:
    for word in given if is_series(given) and given else [given]:
        if word not in _TYPES:
            close = hint(word, _TYPES) if isinstance(word, str) else ""
            raise InvalidArgumentError(where, f"{close}{', '.join(_TYPES)} are allowed; got {given!r}")


def _check_enum(schema: Mapping[str, Any], where: str) -> None:
    values: object = schema["enum"]
    if not is_series(values) or not values:
        raise InvalidArgumentError(where, f"a list of at least one value is needed; got {values!r}")
    if any(value in values[:index] for index, value in enumerate(values)):
        raise InvalidArgumentError(where, f"each value once; got {values!r}")
    if schema.get("type") == "string" and not all(isinstance(value, str) for value in values):
        raise InvalidArgumentError(where, f"texts are needed; got {values!r}")


def _check_required(schema: Mapping[str, Any], where: str) -> None:
    names: object = schema["required"]
    known: Mapping[str, Any] = schema.get("properties", {})
    if not is_series(names):
        raise InvalidArgumentError(where, f"a list of names is needed; got {names!r}")
    for name in names:
        if name not in known and "properties" in schema:
            listed = ", ".join(known) or "none"
            raise InvalidArgumentError(where, f"{name!r} is no property; there are: {listed}")


def _name(name: object, where: str) -> str:
    return filled(f"name in {where}", name)


def _described(schema: dict[str, Any], description: str | None) -> dict[str, Any]:
    return schema if description is None else {**schema, "description": text("description", description)}

"""Finding one's way in an OpenAPI document: JSON pointers and a walk over its objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeGuard
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterator

# Keys whose value maps names to objects: the names below them are no keywords (a property may be called
# `default`). Lists under the same keys hold objects directly.
_NAME_MAPS = frozenset({
    "callbacks", "content", "dependentSchemas", "encoding", "events", "headers", "links", "parameters",
    "pathItems", "paths", "patternProperties", "properties", "requestBodies", "responses", "schemas",
    "securitySchemes", "variables", "webhooks",
})  # fmt: skip

# Keys whose value is data about the API's traffic, not a part of the document: `$ref` means nothing there.
_DATA = frozenset({"const", "default", "enum", "example", "value"})


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Tell whether a JSON value is an object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Tell whether a JSON value is a list."""
    return isinstance(value, list)


def join(pointer: str, *tokens: str | int) -> str:
    """Extend a JSON pointer by keys or indices, escaped as RFC 6901 wants.

    >>> join("/paths", "/tasks/{id}", "get")
    '/paths/~1tasks~1{id}/get'
    """
    return pointer + "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in tokens)


def split(pointer: str) -> list[str]:
    """Take a JSON pointer (also one from a URL fragment) apart into its unescaped keys.

    >>> split("/paths/~1tasks~1%7Bid%7D/get")
    ['paths', '/tasks/{id}', 'get']
    """
    return [unquote(token).replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


def find(document: Any, pointer: str) -> Any:
    """Return what stands at a JSON pointer.

    Raises:
        LookupError: nothing stands there.
    """
    node = document
    for token in split(pointer):
        if is_list(node) and token.isdecimal():
            node = node[int(token)]
        elif is_object(node):
            node = node[token]
        else:
            raise LookupError(pointer)
    return node


def walk(node: Any, pointer: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every object of a document with its pointer, parents first, examples and other data left out.

    Maps from names to objects (`properties`, `responses`, ...) are passed through, not yielded.
    """
    if is_list(node):
        for index, item in enumerate(node):
            yield from walk(item, join(pointer, index))
    elif is_object(node):
        yield pointer, node
        for key, value in node.items():
            yield from _walk_member(key, value, join(pointer, key))


def _walk_member(key: str, value: Any, pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
    if key in _DATA or (key == "examples" and is_list(value)):
        return
    if is_object(value) and (key in _NAME_MAPS or key == "examples"):
        for name, item in value.items():
            yield from walk(item, join(pointer, name))
    else:
        yield from walk(value, pointer)


def references(node: Any, pointer: str = "") -> Iterator[tuple[str, dict[str, Any], str]]:
    """Yield every reference below a node as (pointer, holder, key): the reference is `holder[key]`."""
    for place, item in walk(node, pointer):
        if isinstance(item.get("$ref"), str):
            yield place, item, "$ref"
        mapping = item.get("mapping")
        if "propertyName" in item and is_object(mapping):  # a discriminator
            for tag in mapping:
                yield join(place, "mapping"), mapping, tag


def walk_schemas(node: Any, pointer: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every schema of a document with its pointer, as far as models are made of it.

    What only narrows a schema down (`if`, `not`, `dependentSchemas`, a union in an item of `allOf`) is
    left out.
    """
    for place, item in walk(node, pointer):
        if split(place)[:-1] == ["components", "schemas"]:
            yield from _schema_and_parts(item, place)
        elif is_object(item.get("schema")):
            yield from _schema_and_parts(item["schema"], join(place, "schema"))


def _schema_and_parts(schema: Any, pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
    if not is_object(schema):
        return
    yield pointer, schema
    is_part = split(pointer)[-2] == "allOf"
    for key in ("items", "additionalProperties"):
        yield from _schema_and_parts(schema.get(key), join(pointer, key))
    for key in ("allOf",) if is_part else ("allOf", "anyOf", "oneOf"):
        for index, part in enumerate(schema.get(key, [])):
            yield from _schema_and_parts(part, join(pointer, key, index))
    for name, part in schema.get("properties", {}).items():
        yield from _schema_and_parts(part, join(pointer, "properties", name))

"""Rules about the shape of schemas: forms of JSON Schema that become wrong models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.document import is_list, is_object, join, split

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .spec import Node, Problem, Spec


def no_title(spec: Spec) -> Iterator[Problem]:
    """A title replaces the component's name."""
    for pointer, schema in spec.schemas:
        if "title" in schema:
            yield pointer, "remove `title`: it replaces the component's name; use `description`"


def all_of_alone(spec: Spec) -> Iterator[Problem]:
    """Properties beside `allOf: [$ref]` are lost."""
    for pointer, schema in spec.schemas:
        if "allOf" in schema and "properties" in schema:
            yield pointer, "`properties` beside `allOf` are lost; make them one more item of `allOf`"


def union_alone(spec: Spec) -> Iterator[Problem]:
    """Beside `anyOf` or `oneOf` the generator sees neither properties nor `allOf`.

    In an item of `allOf` it is the other way round: the union is ignored, and may narrow the object down.
    """
    for pointer, schema in spec.schemas:
        beside = schema.keys() & {"properties", "allOf"}
        if beside and schema.keys() & {"anyOf", "oneOf"} and split(pointer)[-2] != "allOf":
            yield pointer, f"`{min(beside)}` beside a union is lost; make each an item of one `allOf`"


def discriminator_tags(spec: Spec) -> Iterator[Problem]:
    """Variants are tried in turn: only a constant tag tells them apart."""
    for pointer, schema in spec.schemas:
        tag = schema.get("discriminator", {}).get("propertyName")
        for key in ("oneOf", "anyOf"):
            for index, variant in enumerate(schema.get(key, [])) if tag else ():
                if variant.get("type") != "null" and "const" not in spec.properties(variant).get(tag, {}):
                    yield join(pointer, key, index), f"give this variant a property `{tag}` with a `const`"


def inline_schemas(spec: Spec) -> Iterator[Problem]:
    """Objects and enums without a name get an invented one, once per place they stand in."""
    for pointer, schema in spec.schemas:
        if _is_inline(pointer) and not is_envelope(schema):
            if "properties" in schema:
                yield pointer, "name this object: move it to components/schemas and refer to it"
            elif "enum" in schema:
                yield pointer, "name this enum: move it to components/schemas and refer to it"


def _is_inline(pointer: str) -> bool:
    match split(pointer):
        case ["components", "schemas", _] | ["components", "schemas", _, "allOf", _]:
            return False
        case _:
            return True


def is_envelope(schema: Node) -> bool:
    """Tell whether a schema is the envelope of JSON answers, `{"data": ..., "messages": ...}`."""
    properties = schema.get("properties", {})
    return (
        schema.keys() - {"description"} == {"type", "required", "properties"}
        and schema["type"] == "object"
        and schema["required"] == ["data"]
        and properties.keys() == {"data", "messages"}
        and properties["messages"] == {"$ref": "#/components/schemas/ResponseMessages"}
    )


def free_objects(spec: Spec) -> Iterator[Problem]:
    """An object of anything becomes one wrapper class per place."""
    for pointer, schema in spec.schemas:
        if _is_inline(pointer) and _is_free_object(schema):
            yield pointer, "write `{}` for free JSON, or say what the values are in additionalProperties"


def _is_free_object(schema: Node) -> bool:
    return (
        _has_type(schema, "object")
        and not schema.keys() & {"properties", "allOf", "anyOf", "oneOf", "required"}
        and schema.get("additionalProperties", True) in (True, {})
    )


def _has_type(schema: Node, name: str) -> bool:
    declared = schema.get("type")
    return name in declared if is_list(declared) else name == declared


def plain_defaults(spec: Spec) -> Iterator[Problem]:
    """Lists and objects as defaults are ignored."""
    for pointer, schema in spec.schemas:
        default: Any = schema.get("default")
        if is_list(default) or is_object(default):
            yield pointer, "a list or object as `default` is ignored; describe it in words"


def both_directions(spec: Spec) -> Iterator[Problem]:
    """The same model is read and written: a required field must be there both ways."""
    for pointer, schema in spec.schemas:
        for name in schema.get("required", []):
            node = schema.get("properties", {}).get(name, {})
            if node.get("readOnly") or node.get("writeOnly"):
                place = join(pointer, "properties", name)
                yield place, "readOnly and writeOnly are ignored: make it optional or split the schema in two"

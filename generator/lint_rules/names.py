"""Rules about names: what becomes a class, a module, an attribute, an argument or an enum member."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from openapi_python_client.strings import PythonIdentifier, pascal_case, snake_case

from generator.document import is_list, join

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .spec import Problem, Spec

# Methods of every model, and names the generator's decoding uses.
_MODEL_NAMES = frozenset({
    "additional_properties", "cls", "d", "field_dict", "from_dict", "get", "keys", "lazy", "self_", "to_dict",
})  # fmt: skip

# The argument every method has, and names the templates use where the arguments are in scope.
_METHOD_NAMES = frozenset({
    "arguments", "body", "codecs", "encode", "options", "request", "response", "segment", "self_",
})  # fmt: skip

_MEMBER = re.compile(r"[A-Z][A-Z0-9_]*")


def _python(name: str) -> str:
    return PythonIdentifier(name, prefix="field_")


def _doubles(names: Iterable[tuple[str, str]]) -> Iterator[list[str]]:
    """Yield the originals of (changed, original) pairs that became equal."""
    originals: defaultdict[str, list[str]] = defaultdict(list)
    for changed, original in names:
        originals[changed].append(original)
    yield from (group for group in originals.values() if len(group) > 1)


def property_names(spec: Spec) -> Iterator[Problem]:
    """Some names shadow what every model has."""
    for pointer, schema in spec.schemas:
        for name in schema.get("properties", {}):
            if _python(name) in _MODEL_NAMES or re.fullmatch("__.*__", name):
                yield (
                    join(pointer, "properties", name),
                    f"`{name}` breaks the model; describe the object as a map",
                )


def argument_names(spec: Spec) -> Iterator[Problem]:
    """Parameters and the properties of a body become the arguments of one method."""
    for operation in spec.operations:
        names = [node["name"] for node in spec.parameters_of(operation)]
        names += spec.request_properties(operation)
        for name in names:
            if _python(name) in _METHOD_NAMES:
                yield operation.pointer, f"an argument can't be called `{name}`; nest it in an object"
        for same in _doubles((_python(name), name) for name in names):
            yield operation.pointer, f"{' and '.join(same)} become one argument; rename the path parameter"


def schema_modules(spec: Spec) -> Iterator[Problem]:
    """Of two schemas with one module name the second overwrites the first."""
    schemas = spec.document.get("components", {}).get("schemas", {})
    for same in _doubles((snake_case(pascal_case(name)), name) for name in schemas):
        yield join("/components/schemas", same[-1]), f"{' and '.join(same)} become one module; rename one"


def enum_names(spec: Spec) -> Iterator[Problem]:
    """Enum members need names of their own; the generator loses one of two equal ones."""
    for pointer, schema in spec.schemas:
        values = [value for value in schema.get("enum", []) if value is not None]
        names = schema.get("x-enum-varnames", [_member(value) for value in values])
        if len(names) != len(values) or not all(_MEMBER.fullmatch(name) for name in names):
            yield pointer, "list one name a value in x-enum-varnames: capitals, digits and _, a letter first"
        elif list(_doubles((snake_case(name).upper(), name) for name in names)):
            yield pointer, "two values get the same name; tell them apart in x-enum-varnames"


def _member(value: Any) -> str:
    return re.sub(r"\W", "_", value).upper() if isinstance(value, str) else ""


def nullable_enums(spec: Spec) -> Iterator[Problem]:
    """An enum with null in it becomes a class per place it stands in."""
    for pointer, schema in spec.schemas:
        if "enum" in schema and (is_list(schema.get("type")) or None in schema["enum"]):
            yield (
                pointer,
                "take null out of the enum; where it may be null write oneOf: [{$ref: ...}, {type: 'null'}]",
            )

"""Rules about examples: they are there, and true."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from generator.document import is_object, join, split

from .spec import STREAM_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .spec import Node, Problem, Spec

_BASE = "urn:spec"


def body_examples(spec: Spec) -> Iterator[Problem]:
    """An example shows what a body is for."""
    for pointer, body in spec.request_bodies:
        for name, media in body["content"].items():
            holders = (media, spec.resolve(media.get("schema", {})))
            if not any("example" in holder or holder.get("examples") for holder in holders):
                yield join(pointer, "content", name), "add an example to `examples`, named after what it does"


def model_examples(spec: Spec) -> Iterator[Problem]:
    """Whoever reads an answer looks up its parts one by one: each shows what it looks like."""
    answered = spec.reached(answer for _, answer in spec.responses)
    for pointer, schema in spec.schemas:
        is_model = schema.get("type") == "object" or "allOf" in schema
        if f"#{pointer}" in answered and is_model and not schema.keys() & {"example", "examples"}:
            yield pointer, "answers hold this object: add an `example` that shows what matters in it"


def valid_examples(spec: Spec) -> Iterator[Problem]:
    """Examples are copied by readers: they must be what the schema says."""
    registry = Registry[Any]().with_resource(_BASE, DRAFT202012.create_resource(spec.document))
    for schema_at, pointer, holder in _holders(spec):
        validator = Draft202012Validator({"$ref": f"{_BASE}#{quote(schema_at)}"}, registry=registry)
        for place, example in _examples(holder, pointer):
            for error in validator.iter_errors(example):
                yield join(place, *error.absolute_path), f"correct the example: {error.message}"


def _holders(spec: Spec) -> Iterator[tuple[str, str, Node]]:
    """Yield (pointer of a schema, pointer of what may hold examples of it, the holder)."""
    for pointer, schema in spec.schemas:
        yield pointer, pointer, schema
    for pointer, node in spec.nodes:
        is_stream = not STREAM_TYPES.isdisjoint(split(pointer)[-1:])  # its example is text
        if is_object(node.get("schema")) and not is_stream:
            yield join(pointer, "schema"), pointer, node


def _examples(holder: Node, pointer: str) -> Iterator[tuple[str, Any]]:
    if "example" in holder:
        yield join(pointer, "example"), holder["example"]
    examples: Any = holder.get("examples", {})
    if is_object(examples):  # of a parameter or a body, by name
        for name, item in examples.items():
            yield join(pointer, "examples", name, "value"), item["value"]
    else:  # of a schema
        for index, item in enumerate(examples):
            yield join(pointer, "examples", index), item

"""Rules about request bodies and answers."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from generator.document import is_object, join, split

from .schemas import is_envelope
from .spec import JSON, STREAM_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .spec import Node, Problem, Spec

_RANGES = {f"{digit}XX" for digit in range(1, 6)}
_STATUSES = {str(int(status)) for status in HTTPStatus} | _RANGES | {"default"}


def json_requests(spec: Spec) -> Iterator[Problem]:
    """The generator's module for two content types can't be imported, and other types are sent wrongly.

    A multipart body has a fixed boundary that a file can fake; a binary one can't be sent by an async client.
    """
    for pointer, body in spec.request_bodies:
        if body["content"].keys() != {JSON}:
            yield join(pointer, "content"), f"describe a body of {JSON}, and of no other type"


def answer_types(spec: Spec) -> Iterator[Problem]:
    """A method returns one type: JSON, the text or bytes of a document, or the records of a stream."""
    for pointer, answer in spec.responses:
        names = answer.get("content", {}).keys() - STREAM_TYPES
        if not split(pointer)[-1].startswith("2"):
            continue  # errors are read whatever they are
        for name in names:
            if "*" in name:
                yield join(pointer, "content", name), "name the type of the answer"
        if len(names) > 1:
            yield join(pointer, "content"), "describe each type in an operation of its own"


def media_schemas(spec: Spec) -> Iterator[Problem]:
    """Without a schema there is nothing to decode."""
    for pointer, node in [*spec.request_bodies, *spec.responses]:
        for name, media in node.get("content", {}).items():
            if not is_object(media.get("schema")):
                yield join(pointer, "content", name), "give the content a `schema`"


def streams_alone(spec: Spec) -> Iterator[Problem]:
    """Of a stream and JSON in one answer the generator takes JSON, and fails on the stream."""
    for pointer, answer in spec.responses:
        types = answer.get("content", {}).keys()
        if types & STREAM_TYPES and types - STREAM_TYPES:
            yield pointer, "describe the stream in an operation of its own"


def stream_schemas(spec: Spec) -> Iterator[Problem]:
    """A stream is described as the list of its records."""
    for pointer, answer in spec.responses:
        for name in answer.get("content", {}).keys() & STREAM_TYPES:
            schema: Node = answer["content"][name].get("schema", {})
            if schema.get("type") != "array" or "$ref" not in schema.get("items", {}):
                place = join(pointer, "content", name, "schema")
                yield place, "describe the stream as type: array, items: {$ref: <record>}"


def stream_markers(spec: Spec) -> Iterator[Problem]:
    """`x-stream` tells the templates of a stream; both or none."""
    for operation in spec.operations:
        answers = spec.successes(operation).values()
        streams = any(answer.get("content", {}).keys() & STREAM_TYPES for answer in answers)
        if streams and "$ref" not in operation.node.get("x-stream", {}).get("record", {}):
            yield operation.pointer, "name the stream's record: x-stream: {record: {$ref: <model>}}"
        elif "x-stream" in operation.node and not streams:
            yield (
                operation.pointer,
                "remove x-stream, or answer with application/x-ndjson or text/event-stream",
            )


def status_codes(spec: Spec) -> Iterator[Problem]:
    """The generator knows the statuses of Python's http module."""
    for operation in spec.operations:
        for status in operation.node.get("responses", {}).keys() - _STATUSES:
            yield (
                join(operation.pointer, "responses", status),
                "describe this status by `default` or a range (5XX)",
            )


def one_success(spec: Spec) -> Iterator[Problem]:
    """A method returns what the one 2xx answer carries."""
    for operation in spec.operations:
        if len(spec.successes(operation)) != 1:
            yield operation.pointer, "describe exactly one 2xx answer"


def envelopes(spec: Spec) -> Iterator[Problem]:
    """JSON comes in an envelope, or the operation says that it does not."""
    for operation in spec.operations:
        for status, answer in spec.successes(operation).items():
            schema = answer.get("content", {}).get(JSON, {}).get("schema")
            if schema is not None and not operation.node.get("x-bare") and not is_envelope(schema):
                place = join(operation.pointer, "responses", status)
                yield (
                    place,
                    "wrap the schema in the envelope {data, messages}, or mark the operation x-bare: true",
                )

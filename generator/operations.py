"""What the templates need to know of each operation, read from the bundled document.

openapi-python-client does not hand vendor extensions to its templates; this does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from .view import METHODS, data_schema, raw_type


@frozen(kw_only=True)
class OperationFacts:
    """One operation, with the house's vendor extensions."""

    id: str
    tag: str
    method: str
    http_method: str
    path: str
    retry: str
    returns: str
    accept: str | None
    """For answers that are no JSON: their media type."""
    enveloped: bool
    paginated: bool
    body_required: bool
    body_is_free: bool
    """Whether the JSON body is an object with free keys: one argument, not one for each field."""
    stream_models: tuple[str, ...] | None
    """For streams: the record's model, then the models of its events."""
    stream_events: Mapping[str, str]
    """For streams: the model of each named event."""
    stream_switch: tuple[str, str] | None
    """The field of the body that makes the answer a stream, and the method that streams instead."""
    parameters: Mapping[str, str]
    """The description of each path and query parameter."""
    security: bool
    """Whether the operation takes the API key."""


def read_operations(document: Mapping[str, Any]) -> dict[str, OperationFacts]:
    """The facts of every operation, by operationId."""
    return {facts.id: facts for facts in _operations(document)}


def _operations(document: Mapping[str, Any]) -> Iterator[OperationFacts]:
    for path, path_item in document["paths"].items():
        for method in METHODS:
            if method in path_item:
                yield _facts(document, path, method, path_item)


def _facts(
    document: Mapping[str, Any], path: str, method: str, path_item: Mapping[str, Any]
) -> OperationFacts:
    operation = path_item[method]
    stream = operation.get("x-stream")
    events = {name: _name(ref) for name, ref in (stream or {}).get("events", {}).items()}
    parameters = [*path_item.get("parameters", []), *operation.get("parameters", [])]
    return OperationFacts(
        id=operation["operationId"],
        tag=operation["tags"][0],
        method=operation["operationId"].removeprefix(f"{operation['tags'][0]}_"),
        http_method=method.upper(),
        path=path,
        retry=operation["x-retry"],
        returns=_returns(document, operation),
        accept=raw_type(operation),
        enveloped=not operation.get("x-bare", False),
        body_required=operation.get("requestBody", {}).get("required", False),
        body_is_free=_has_free_body(document, operation),
        paginated=operation.get("x-paginate") == "cursor",
        stream_models=tuple(dict.fromkeys([_name(stream["record"]), *events.values()])) if stream else None,
        stream_events=events,
        stream_switch=_stream_switch(operation),
        security=operation.get("security", document.get("security")) != [],
        parameters={item["name"]: item.get("description", "") for item in _resolved(document, parameters)},
    )


def _returns(document: Mapping[str, Any], operation: Mapping[str, Any]) -> str:
    if "x-stream" in operation:
        return "stream"
    kind = raw_type(operation)
    if kind:
        return "text" if kind.startswith("text/") else "bytes"
    schema = data_schema(operation)
    if schema is None:
        return "nothing"
    resolved = resolve(document, schema)
    if "allOf" in resolved or "properties" in resolved:
        return "object"
    kind = resolved.get("type")
    return kind if kind in ("array", "object") else "any"


def _stream_switch(operation: Mapping[str, Any]) -> tuple[str, str] | None:
    switch = operation.get("x-stream-switch")
    return (switch["field"], switch["instead"].replace("_", ".", 1)) if switch else None


def _has_free_body(document: Mapping[str, Any], operation: Mapping[str, Any]) -> bool:
    content = operation.get("requestBody", {}).get("content", {})
    schema = resolve(document, content.get("application/json", {}).get("schema", {"properties": {}}))
    return not schema.keys() & {"properties", "allOf"}


def resolve(document: Mapping[str, Any], node: Mapping[str, Any]) -> Mapping[str, Any]:
    """The node itself, or what its ``$ref`` points to in the bundle."""
    while "$ref" in node:
        target: Any = document
        for key in node["$ref"].removeprefix("#/").split("/"):
            target = target[key]
        node = target
    return node


def _resolved(document: Mapping[str, Any], nodes: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    return [resolve(document, node) for node in nodes]


def _name(reference: Mapping[str, str]) -> str:
    return reference["$ref"].rpartition("/")[2]


def secret_fields(document: Mapping[str, Any], component: str) -> set[str]:
    """The fields of an object that must not be printed: ``format: password`` in the spec."""
    return set(_secrets(document, document["components"]["schemas"].get(component, {})))


def _secrets(document: Mapping[str, Any], schema: Mapping[str, Any]) -> Iterator[str]:
    for part in schema.get("allOf", []):
        yield from _secrets(document, resolve(document, part))
    for name, field in schema.get("properties", {}).items():
        if field.get("format") == "password":
            yield name

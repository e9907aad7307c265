"""The API description, and what the tests ask of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen
from jsonschema import Draft202012Validator

import inferencesh_gen.models
from inferencesh_gen.runtime.model import Model

DOCUMENT: dict[str, Any] = json.loads(Path("openapi/bundle.json").read_text("utf-8"))
_VALIDATOR = Draft202012Validator({"components": DOCUMENT["components"]})
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
TAGS: list[str] = [tag["name"] for tag in DOCUMENT["tags"]]
MODELS: dict[str, type[Model]] = {
    name: value
    for name in inferencesh_gen.models.__all__
    if issubclass(value := getattr(inferencesh_gen.models, name), Model)
}


@frozen
class Operation:
    """One operation of the document."""

    http_method: str
    path: str
    described: Mapping[str, Any]

    @property
    def id(self) -> str:
        return str(self.described["operationId"])

    @property
    def resource(self) -> str:
        """The attribute of the client that has the method."""
        return str(self.described["tags"][0])

    @property
    def method(self) -> str:
        """The method's name: the id is both, joined by an underscore."""
        return self.id.removeprefix(f"{self.resource}_")

    @property
    def is_stream(self) -> bool:
        return "x-stream" in self.described

    @property
    def is_list(self) -> bool:
        return "x-paginate" in self.described

    @property
    def answer(self) -> Mapping[str, Any] | None:
        """The schema of the successful JSON answer, its envelope included; None where there is none."""
        status = next(status for status in self.described["responses"] if status.startswith("2"))
        content = self.described["responses"][status].get("content", {})
        schema: Mapping[str, Any] | None = content.get("application/json", {}).get("schema")
        return schema


OPERATIONS = {
    operation["operationId"]: Operation(method.upper(), path, operation)
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
    if "operationId" in operation
}


def target(reference: str) -> str:
    """The component that a ``$ref`` names."""
    return reference.rpartition("/")[2]


def resolve(node: Mapping[str, Any]) -> Mapping[str, Any]:
    """The node itself, or the component that it refers to."""
    if "$ref" not in node:
        return node
    kind, name = node["$ref"].split("/")[2:]
    component: Mapping[str, Any] = DOCUMENT["components"][kind][name]
    return component


def validate(schema: Mapping[str, Any], value: object) -> None:
    """Raises unless a value fits a schema of the document."""
    _VALIDATOR.evolve(schema=schema).validate(value)


def parts(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The schemas that together describe an object: its own, and those it is composed of."""
    schema = resolve(schema)
    yield schema
    for part in schema.get("allOf", []):
        yield from parts(part)


def fields(schema: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """The fields of an object, and the schema of each."""
    return {name: field for part in parts(schema) for name, field in part.get("properties", {}).items()}


def required(schema: Mapping[str, Any]) -> set[str]:
    """The names of the fields that an object always has."""
    return {name for part in parts(schema) for name in part.get("required", [])}

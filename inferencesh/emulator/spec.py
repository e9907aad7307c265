"""The API description the emulator lives by."""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any

from referencing import Registry
from referencing.jsonschema import DRAFT202012

from .validation import Schema

_URI = "urn:inferencesh:openapi"
_METHODS = ("get", "put", "post", "delete", "patch")
_SCALARS = {"string", "integer", "number", "boolean"}

Place = tuple[str | int, ...]
"""The steps from the root of the document to a node."""


def named(schema_name: str) -> Place:
    """Where a named schema stands."""
    return ("components", "schemas", schema_name)


class Spec:
    """An OpenAPI document, bundled into one."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self._schemas: dict[Place, Schema] = {}
        self._registry = Registry[Any]().with_resource(_URI, DRAFT202012.create_resource(document))

    @classmethod
    @cache
    def load(cls) -> "Spec":
        """Read the bundle, once: package data of an installed wheel, else the source tree's."""
        packaged = files("inferencesh.emulator").joinpath("bundle.json")
        in_source = Path(__file__).parents[2] / "openapi" / "bundle.json"
        text = (packaged if packaged.is_file() else in_source).read_text(encoding="utf-8")
        return cls(json.loads(text))

    @cached_property
    def operations(self) -> "Sequence[Operation]":
        """Every operation of every path."""
        paths: Mapping[str, Mapping[str, Any]] = self.document["paths"]
        return [
            Operation(self, path, method)
            for path, item in paths.items()
            for method in _METHODS
            if method in item
        ]

    def node(self, place: Place) -> Any:
        """What stands at a place."""
        node: Any = self.document
        for step in place:
            node = node[step]
        return node

    def follow(self, place: Place) -> Place:
        """`place`, or where the reference there leads to."""
        while "$ref" in (node := self.node(place)):
            place = tuple(node["$ref"].removeprefix("#/").split("/"))
        return place

    def schema(self, place: Place) -> Schema:
        """The schema at a place, compiled once."""
        if place not in self._schemas:
            pointer = "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in place)
            self._schemas[place] = Schema({"$ref": f"{_URI}#{pointer}"}, self._registry)
        return self._schemas[place]

    def properties(self, place: Place) -> dict[str, Place]:
        """Where the schema of each property of an object schema stands."""
        place = self.follow(place)
        schema: Mapping[str, Any] = self.node(place)
        found: dict[str, Place] = {}
        for index in range(len(schema.get("allOf", []))):
            found |= self.properties((*place, "allOf", index))
        return found | {name: (*place, "properties", name) for name in schema.get("properties", {})}

    def required(self, place: Place) -> frozenset[str]:
        """Names of the properties that an object must have."""
        place = self.follow(place)
        schema: Mapping[str, Any] = self.node(place)
        inherited = (self.required((*place, "allOf", index)) for index in range(len(schema.get("allOf", []))))
        return frozenset(schema.get("required", [])).union(*inherited)

    def columns(self, schema_name: str) -> frozenset[str]:
        """Names of the scalar fields of a named object schema: what lists can filter and sort by."""
        fields = self.properties(named(schema_name))
        return frozenset(name for name, place in fields.items() if self._is_scalar(place))

    def example(self, schema_name: str) -> Any:
        """The example of a named schema."""
        return self.node((*named(schema_name), "example"))

    def _is_scalar(self, place: Place) -> bool:
        place = self.follow(place)
        schema: Mapping[str, Any] = self.node(place)
        types = schema.get("type", [])
        named = {types} if isinstance(types, str) else set(types)
        variants = range(len(schema.get("oneOf", [])))
        return bool(named & _SCALARS) or any(self._is_scalar((*place, "oneOf", index)) for index in variants)


class Parameter:
    """A path or query parameter of an operation."""

    def __init__(self, spec: Spec, place: Place) -> None:
        node = spec.node(place)
        self.name: str = node["name"]
        self.is_in: str = node["in"]
        self.is_required: bool = node.get("required", False)
        self.type: str | None = node["schema"].get("type")
        self.schema = spec.schema((*place, "schema"))


class Operation:
    """One operation of the document: what it takes and what it answers."""

    def __init__(self, spec: Spec, path: str, method: str) -> None:
        self._spec = spec
        self._item: Place = ("paths", path)
        self._place: Place = (*self._item, method)
        self._node: Mapping[str, Any] = spec.node(self._place)
        self.path = path
        self.method = method.upper()
        self.id: str = self._node["operationId"]
        self.tag: str = self._node["tags"][0]
        self.is_public = self._node.get("security") == []
        self.is_bare = "x-bare" in self._node

    @cached_property
    def success_status(self) -> int:
        return min(int(status) for status in self._node["responses"] if status.startswith("2"))

    @cached_property
    def parameters(self) -> list[Parameter]:
        return [*self._parameters(self._item), *self._parameters(self._place)]

    @cached_property
    def requires_body(self) -> bool:
        return bool(self._node.get("requestBody", {}).get("required"))

    @cached_property
    def body(self) -> Schema | None:
        """The schema of the request body, None if the operation takes none."""
        if "requestBody" not in self._node:
            return None
        return self._spec.schema(self._body_place)

    @cached_property
    def body_fields(self) -> frozenset[str]:
        """Names of the declared properties of the request body."""
        if "requestBody" not in self._node:
            return frozenset()
        return frozenset(self._spec.properties(self._body_place))

    @cached_property
    def example(self) -> Any:
        """An example of the request body, None if the operation takes none."""
        if self.body is None:
            return None
        content = self._spec.node(self._body_place[:-1])
        schema = self._spec.node(self._spec.follow(self._body_place))
        named_examples: Mapping[str, Any] = content.get("examples", {})
        return next((entry["value"] for entry in named_examples.values()), schema.get("example"))

    @cached_property
    def media_type(self) -> str:
        """What a success is answered as; the first one if there are several."""
        success = self._spec.node(self._success_place)
        return str(next(iter(success.get("content", {})), ""))

    @cached_property
    def data(self) -> Place:
        """Where the schema of what is answered stands, without its envelope."""
        answer = (*self._success_place, "content", self.media_type, "schema")
        return answer if self.is_bare else (*answer, "properties", "data")

    @cached_property
    def is_stream(self) -> bool:
        return "x-stream" in self._node

    @cached_property
    def stream_record(self) -> Schema:
        """The schema of one record of the stream that the operation answers."""
        return self._spec.schema((*self._answer_place(200, "application/x-ndjson"), "items"))

    def answer(self, status: int, media_type: str) -> Schema:
        """The schema of the answer with a status."""
        return self._spec.schema(self._answer_place(status, media_type))

    @property
    def _body_place(self) -> Place:
        body = self._spec.follow((*self._place, "requestBody"))
        return (*body, "content", "application/json", "schema")

    @property
    def _success_place(self) -> Place:
        return self._spec.follow((*self._place, "responses", str(self.success_status)))

    def _answer_place(self, status: int, media_type: str) -> Place:
        key = str(status) if str(status) in self._node["responses"] else "default"
        answer = self._spec.follow((*self._place, "responses", key))
        return (*answer, "content", media_type, "schema")

    def _parameters(self, owner: Place) -> Iterator[Parameter]:
        for index in range(len(self._spec.node(owner).get("parameters", []))):
            yield Parameter(self._spec, self._spec.follow((*owner, "parameters", index)))

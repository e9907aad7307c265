"""What the rules look at: the operations, schemas, bodies and answers of one bundled document."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.document import find, join, references, split, walk, walk_schemas

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

Node = dict[str, Any]

Problem = tuple[str, str]
"""A JSON pointer, and what is wrong there with the way to mend it."""

if TYPE_CHECKING:
    Rule = Callable[["Spec"], Iterator[Problem]]

JSON = "application/json"
STREAM_TYPES = frozenset({"application/x-ndjson", "text/event-stream"})
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class Operation(NamedTuple):
    """One operation with the path it stands under."""

    pointer: str
    path: str
    method: str
    node: Node
    path_item: Node


class Spec:
    """A bundled document whose references all lead somewhere."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = dict(document)

    @cached_property
    def nodes(self) -> list[tuple[str, Node]]:
        """Every object with its pointer."""
        return list(walk(self.document))

    @cached_property
    def schemas(self) -> list[tuple[str, Node]]:
        """Every schema that models are made of with its pointer."""
        return list(walk_schemas(self.document))

    @cached_property
    def operations(self) -> list[Operation]:
        return [
            Operation(join("/paths", path, method), path, method, item[method], item)
            for path, item in self.document.get("paths", {}).items()
            for method in _METHODS
            if method in item
        ]

    @cached_property
    def parameters(self) -> list[tuple[str, Node]]:
        return [(at, node) for at, node in self._below("parameters") if "in" in node]

    @cached_property
    def responses(self) -> list[tuple[str, Node]]:
        return self._below("responses")

    @cached_property
    def request_bodies(self) -> list[tuple[str, Node]]:
        return [
            (at, node) for at, node in self.nodes if at.endswith("/requestBody") and "content" in node
        ] + (self._below("requestBodies"))

    def _below(self, key: str) -> list[tuple[str, Node]]:
        return [
            (at, node)
            for at, node in self.nodes
            if split(at)[-2:-1] == [key] and "$ref" not in node and not at.startswith("/components/schemas/")
        ]

    def resolve(self, node: Node) -> Node:
        """Return the node itself, or what its reference leads to."""
        while "$ref" in node:
            node = find(self.document, node["$ref"].removeprefix("#"))
        return node

    def reached(self, nodes: Iterable[Node]) -> set[str]:
        """Return all references that lead on from nodes, such as `#/components/schemas/Task`."""
        waiting, reached = list(nodes), set[str]()
        while waiting:
            found = {holder[key] for _, holder, key in references(waiting.pop())} - reached
            reached |= found
            waiting += [find(self.document, reference.removeprefix("#")) for reference in found]
        return reached

    def properties(self, schema: Node) -> dict[str, Node]:
        """Return the properties of a schema, those of its `allOf` parts included."""
        schema = self.resolve(schema)
        merged: dict[str, Node] = {}
        for part in schema.get("allOf", []):
            merged |= self.properties(part)
        merged |= schema.get("properties", {})
        return merged

    def parameters_of(self, operation: Operation) -> list[Node]:
        """Return the parameters of an operation and of its path."""
        shared = operation.path_item.get("parameters", [])
        return [self.resolve(node) for node in [*shared, *operation.node.get("parameters", [])]]

    def request_properties(self, operation: Operation) -> dict[str, Node]:
        """Return the properties of an operation's JSON body."""
        body = self.resolve(operation.node.get("requestBody", {}))
        return self.properties(body.get("content", {}).get(JSON, {}).get("schema", {}))

    def successes(self, operation: Operation) -> dict[str, Node]:
        """Return the 2xx answers of an operation by status."""
        answers = operation.node.get("responses", {}).items()
        return {status: self.resolve(answer) for status, answer in answers if status.startswith("2")}

    def data(self, operation: Operation) -> Node:
        """Return the schema of what an operation's JSON answer carries, `{}` for anything else."""
        for answer in self.successes(operation).values():
            schema = answer.get("content", {}).get(JSON, {}).get("schema", {})
            data: Node = (
                schema if operation.node.get("x-bare") else schema.get("properties", {}).get("data", {})
            )
            return data
        return {}

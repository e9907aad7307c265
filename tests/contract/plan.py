"""How to come by the things that a request names in its path, as far as the API description tells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

Node = dict[str, Any]

_MADE, _BELOW, _READ, _NAMED, _LISTED = range(0, 10, 2)
"""How good a source is. One more: its link is to an operation that needs the same."""

_SUCCESSES = ("200", "201")


@dataclass(frozen=True)
class Source:
    """An operation to call, and where the exchange has what another operation needs.

    Attributes:
        operation_id: What to call.
        expressions: Runtime expressions of OpenAPI by name of the parameter.
    """

    operation_id: str
    expressions: Mapping[str, str]


@dataclass(frozen=True)
class Operation:
    """What a plan needs to know of an operation."""

    id: str
    tag: str
    method: str
    path: str
    is_list: bool
    example: Any
    path_names: frozenset[str]
    links: list[tuple[str, Source]] = field(compare=False)
    """What can be called next: its operationId, and where it gets its parameters from."""

    @property
    def creates(self) -> bool:
        """Whether each call makes something new."""
        return self.method == "post" and not self.is_list


class Plan:
    """The operations of an API description, and what they need of each other.

    Args:
        document: The API description.
    """

    def __init__(self, document: Node) -> None:
        self._document = document
        self.operations = {operation.id: operation for operation in self._read()}
        self.parameter_names = frozenset[str]().union(*(one.path_names for one in self.operations.values()))

    def sources(self, operation_id: str) -> list[Source]:
        """Ways to what is in the path of an operation, the best first: what is made for the purpose goes
        before what happens to be there, and links to the operation itself before links to its like."""
        target = self.operations[operation_id]
        ranked = sorted([*self._linked(target), *self._created(target)], key=lambda found: found[0])
        return [source for _, source in ranked]

    def _linked(self, target: Operation) -> Iterator[tuple[int, Source]]:
        """What links say, with a rank."""
        for origin in self.operations.values():
            for linked_id, source in origin.links:
                is_like_it = self.operations[linked_id].tag == target.tag
                is_enough = source.expressions.keys() == target.path_names != origin.path_names
                if is_enough and (linked_id == target.id or is_like_it):
                    kind = _MADE if origin.creates else _READ if origin.path_names else _LISTED
                    yield kind + (linked_id != target.id), source

    def _created(self, target: Operation) -> Iterator[tuple[int, Source]]:
        """What names say: a POST to a path makes what is below it, and fields are named like parameters."""
        collection, _, last = target.path.rpartition("/{")
        for origin in self.operations.values():
            if origin.creates and origin.path == collection:
                name = last.rstrip("}")
                outer = {other: f"$request.path.{other}" for other in origin.path_names}
                yield _BELOW, Source(origin.id, outer | {name: f"$response.body#/data/{name}"})
        creator = self.operations.get(f"{target.tag}_create")
        if creator and creator is not target:
            expressions = {name: f"$response.body#/data/{name}" for name in target.path_names}
            yield _NAMED, Source(creator.id, expressions)

    def _read(self) -> Iterator[Operation]:
        for path, item in self._document["paths"].items():
            shared = item.get("parameters", [])
            for method, operation in item.items():
                if method != "parameters":
                    yield self._operation(path, method, operation, shared)

    def _operation(self, path: str, method: str, operation: Node, shared: list[Node]) -> Operation:
        parameters = map(self._resolved, shared + operation.get("parameters", []))
        return Operation(
            operation["operationId"],
            operation["tags"][0],
            method,
            path,
            "x-paginate" in operation,
            self._example(operation),
            frozenset(parameter["name"] for parameter in parameters if parameter["in"] == "path"),
            [*self._links(operation)],
        )

    def _links(self, operation: Node) -> Iterator[tuple[str, Source]]:
        for status in _SUCCESSES:
            answer = self._resolved(operation["responses"].get(status, {}))
            for link in map(self._resolved, answer.get("links", {}).values()):
                yield link["operationId"], Source(operation["operationId"], link.get("parameters", {}))

    def _example(self, operation: Node) -> Any:
        """The first example of a request body."""
        content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
        for example in content.get("examples", {}).values():
            return self._resolved(example)["value"]
        return self._resolved(content.get("schema", {})).get("example")

    def _resolved(self, node: Node) -> Node:
        if "$ref" not in node:
            return node
        _, *steps = node["$ref"].split("/")
        found = self._document
        for step in steps:
            found = found[step]
        return found

"""Rules about parameters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .spec import Problem, Spec


def parameter_schemas(spec: Spec) -> Iterator[Problem]:
    """A parameter with `content` is dropped."""
    for pointer, node in spec.parameters:
        if "schema" not in node:
            yield pointer, "describe the parameter by `schema`: the generator drops one with `content`"


def parameter_styles(spec: Spec) -> Iterator[Problem]:
    """Every list is sent as repeated keys, every object as plain parameters."""
    for pointer, node in spec.parameters:
        usual = "form" if node["in"] in {"query", "cookie"} else "simple"
        if node.get("style", usual) != usual or node.get("explode", usual == "form") != (usual == "form"):
            yield pointer, f"only style {usual} with its own `explode` is sent; take a plain parameter"


def header_parameters(spec: Spec) -> Iterator[Problem]:
    """An operation with a list in a header is dropped."""
    for pointer, node in spec.parameters:
        if node["in"] == "header" and spec.resolve(node.get("schema", {})).get("type") == "array":
            yield pointer, "a header can't be a list; declare a string"


def path_parameters(spec: Spec) -> Iterator[Problem]:
    """The path and the list of parameters say the same."""
    for operation in spec.operations:
        in_path = set(re.findall(r"\{(.*?)\}", operation.path))
        declared = {node["name"] for node in spec.parameters_of(operation) if node["in"] == "path"}
        if missing := in_path - declared:
            yield operation.pointer, f"declare the path parameters {', '.join(sorted(missing))}"
        if unknown := declared - in_path:
            yield (
                operation.pointer,
                f"{', '.join(sorted(unknown))}: not in the path; remove or correct the name",
            )

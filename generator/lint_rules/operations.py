"""Rules about what an operation says of itself."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .spec import Problem, Spec


def operation_ids(spec: Spec) -> Iterator[Problem]:
    """`<tag>_<method>` becomes `client.<tag>.<method>`."""
    counts = Counter(operation.node.get("operationId") for operation in spec.operations)
    for operation in spec.operations:
        name = operation.node.get("operationId", "")
        tag = next(iter(operation.node.get("tags", [])), "")
        method = name.removeprefix(f"{tag}_")
        if not (name.startswith(f"{tag}_") and method.isidentifier() and method.islower()):
            yield operation.pointer, f"call the operation {tag}_<method>, in small letters"
        elif counts[name] > 1:
            yield operation.pointer, f"another operation is called {name} too; rename one"


def one_tag(spec: Spec) -> Iterator[Problem]:
    """The tag is the resource the method belongs to."""
    declared = {tag["name"] for tag in spec.document.get("tags", [])}
    for operation in spec.operations:
        tags = operation.node.get("tags", [])
        if len(tags) != 1 or tags[0] not in declared:
            yield operation.pointer, "give the operation one tag, declared in the document's `tags`"


def retries(spec: Spec) -> Iterator[Problem]:
    """The client must know whether it may send a request twice."""
    for operation in spec.operations:
        retry = operation.node.get("x-retry")
        if retry not in {"safe", "unsafe"}:
            yield operation.pointer, "say x-retry: safe or x-retry: unsafe"
        elif operation.method == "get" and retry != "safe":
            yield operation.pointer, "a GET is x-retry: safe; if it is not, the API should take a POST"


def pagination(spec: Spec) -> Iterator[Problem]:
    """The client follows `next_cursor` while `has_next`, and sends it as `cursor`."""
    for operation in spec.operations:
        if "x-paginate" not in operation.node:
            continue
        if operation.node["x-paginate"] != "cursor":
            yield operation.pointer, "the one kind of pagination is x-paginate: cursor"
        if missing := {"items", "next_cursor", "has_next"} - spec.properties(spec.data(operation)).keys():
            yield (
                operation.pointer,
                f"the data of a page needs {', '.join(sorted(missing))}; or drop x-paginate",
            )
        parameters = {node["name"] for node in spec.parameters_of(operation)}
        if "cursor" not in parameters | spec.request_properties(operation).keys():
            yield operation.pointer, "the request of a page needs `cursor`; or drop x-paginate"


def stream_switches(spec: Spec) -> Iterator[Problem]:
    """The client refuses to switch an answer to a stream, and says what streams instead."""
    streams = {other.node.get("operationId") for other in spec.operations if "x-stream" in other.node}
    for operation in spec.operations:
        switch = operation.node.get("x-stream-switch")
        if switch is None:
            continue
        field = spec.request_properties(operation).get(switch.get("field"), {})
        kind = field.get("type")
        if "boolean" not in (kind if isinstance(kind, list) else [kind]):
            yield operation.pointer, "the field of x-stream-switch is a boolean of the JSON body"
        if switch.get("instead") not in streams:
            yield operation.pointer, "x-stream-switch needs `instead`: the operationId of a stream"


def documentation(spec: Spec) -> Iterator[Problem]:
    """Summary and description are the docstring of the method."""
    for operation in spec.operations:
        for key in ("summary", "description"):
            if not operation.node.get(key, "").strip():
                yield operation.pointer, f"write a {key}: it is the method's docstring"


def security(spec: Spec) -> Iterator[Problem]:
    """The client authenticates every call alike; the generator reads an optional scheme as a required one."""
    if not spec.document.get("security"):
        yield "", "say `security` for the whole document"
    for operation in spec.operations:
        if {} in operation.node.get("security", []):
            yield (
                operation.pointer,
                "security can't be optional: remove {}, or say `security: []` for a public call",
            )

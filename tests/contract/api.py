"""The API description as schemathesis reads it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import schemathesis
from schemathesis import APIOperation, Case, HookContext, Response
from schemathesis.specs.openapi.schemas import OpenApiSchema

from tests.contract import settings
from tests.contract.exceptions import exceptions
from tests.contract.plan import Plan
from tests.contract.tally import Tally

SSE = "text/event-stream"
ENDING_STREAMS = ("tasks_stream", "flow_runs_stream")
"""They end when what they follow does; the others last as long as client and server like."""

AnyOperation = APIOperation[Any, Any, Any, Any]
AnyCase = Case[AnyOperation]

_BUNDLE = Path(__file__).parents[2] / "openapi" / "bundle.json"


def document() -> dict[str, Any]:
    """The API description as it is."""
    return json.loads(_BUNDLE.read_text())  # type: ignore[no-any-return]


def tags() -> dict[str, str]:
    """The tag of each operation."""
    return {operation["operationId"]: operation["tags"][0] for _, operation in _operations(document())}


def linked_tags() -> list[str]:
    """The tags of which an operation leads to another one."""
    plan = Plan(document())
    return sorted(
        {
            operation.tag
            for operation in plan.operations.values()
            if any(plan.operations[linked].tag == operation.tag for linked, _ in operation.links)
        }
    )


def load(tally: Tally | None = None, tag: str | None = None) -> OpenApiSchema:
    """The operations that this run may call.

    Args:
        tally: Counts the answers.
        tag: Of the operations; all if absent. Links lead to nothing else then.
    """
    description = document()
    if tag:
        _keep(description, tag)
    for _, operation in _operations(description):
        _describe_events(operation)
    _ask_for_no_stream(description)
    schema = schemathesis.openapi.from_dict(description, config=_config(description))
    if tally:
        _count_answers(schema, tally)
    return schema


def media_types(operation: AnyOperation) -> list[str]:
    """What the answer to a successful call may be encoded as; a client chooses with `Accept`."""
    successes = (answer for status, answer in operation.responses.items() if status.startswith("2"))
    return [name for answer in successes for name in answer.definition.get("content", ())] or ["*/*"]


def operation_id(operation: AnyOperation) -> str:
    return str(operation.definition.raw["operationId"])


def _operations(description: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each operation with its method."""
    for item in description["paths"].values():
        yield from ((name, value) for name, value in item.items() if name != "parameters")


def _keep(description: dict[str, Any], tag: str) -> None:
    """Drop the operations of other tags, and the links to them."""
    for path, item in list(description["paths"].items()):
        kept = {name: value for name, value in item.items() if name == "parameters" or tag in value["tags"]}
        description["paths"][path] = kept
    ids = {operation["operationId"] for _, operation in _operations(description)}
    for _, operation in _operations(description):
        for answer in operation["responses"].values():
            links = answer.get("links", {})
            answer["links"] = {name: link for name, link in links.items() if link["operationId"] in ids}


def _describe_events(operation: dict[str, Any]) -> None:
    if "x-stream" in operation:
        # To schemathesis `schema` describes one event unless there is an `itemSchema` (OpenAPI 3.2).
        events = operation["responses"]["200"]["content"][SSE]
        events["itemSchema"] = events["schema"]["items"]


def _ask_for_no_stream(description: dict[str, Any]) -> None:
    """The answer to a message is described as JSON: an operation has one form of answer, or code that is made
    from the description could not tell them apart. What `stream` asks for is tested with the emulator."""
    request = description["components"]["schemas"]["ApiAgentRunRequest"]
    del request["allOf"][0]["properties"]["stream"]


def _config(description: dict[str, Any]) -> schemathesis.Config:
    operations = [operation for _, operation in _operations(description)]
    options: dict[str, Any] = {
        "seed": settings.SEED,
        # No example database: a run depends on nothing but the seed.
        "generation": {"max-examples": settings.MAX_EXAMPLES, "database": "none"},
        "auth": {"openapi": {"bearer": {"bearer": settings.API_KEY}}},
        "operations": [*exceptions(operations)],
    }
    unfit = [one["operationId"] for name, one in _operations(description) if _is_unfit(name, one)]
    if unfit:
        options["operations"].append({"include-operation-id": unfit, "enabled": False})
    if not settings.MAY_CHANGE:
        options["phases"] = {"coverage": {"unexpected-methods": []}}
    return schemathesis.Config.from_dict(options)


def _is_unfit(method: str, operation: dict[str, Any]) -> bool:
    """Whether an operation is not to be called on the server under test."""
    lasts = "x-stream" in operation and operation["operationId"] not in ENDING_STREAMS
    # A stream without an end would be read for ever; our own server closes it after a while.
    return bool(settings.BASE_URL and lasts) or not (settings.MAY_CHANGE or _only_reads(method, operation))


def _only_reads(method: str, operation: dict[str, Any]) -> bool:
    """Whether an operation is a GET, or a query that comes as a body."""
    return method == "get" or "x-paginate" in operation


def _count_answers(schema: OpenApiSchema, tally: Tally) -> None:
    def after_call(context: HookContext, case: AnyCase, response: Response) -> None:
        # Edge cases include methods that the path does not have.
        if case.method.lower() == case.operation.method:
            tally.add(operation_id(case.operation), response.status_code)

    schema.hook(after_call)

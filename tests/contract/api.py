"""The API description as schemathesis reads it."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import schemathesis
from schemathesis import APIOperation, Case, HookContext, Response
from schemathesis.specs.openapi.schemas import OpenApiSchema

from tests.contract import settings
from tests.contract.tally import Tally

SSE = "text/event-stream"

AnyOperation = APIOperation[Any, Any, Any, Any]
AnyCase = Case[AnyOperation]

PREPARED = {
    *(f"tasks_{name}" for name in ("create", "get", "status", "stream", "logs", "cancel", "list", "delete")),
    *(f"files_{name}" for name in ("create", "get", "delete", "list")),
    *(f"sessions_{name}" for name in ("list", "get", "end", "keepalive")),
    "me_get",
}
"""The operations whose ids `resources` makes."""

_BUNDLE = Path(__file__).parents[2] / "openapi" / "bundle.json"
_OPTIONS = Path(__file__).with_name("schemathesis.toml")


def load(tally: Tally | None = None) -> OpenApiSchema:
    """The operations that this run may call.

    Args:
        tally: Counts the answers.
    """
    document = _prepared(json.loads(_BUNDLE.read_text()))
    for _, operation in _operations(document):
        _describe_events(operation)
    schema = schemathesis.openapi.from_dict(document, config=_config(document))
    if tally:
        _count_answers(schema, tally)
    return schema


def media_types(operation: AnyOperation) -> list[str]:
    """What the answer to a successful call may be encoded as; a client chooses with `Accept`."""
    successes = (answer for status, answer in operation.responses.items() if status.startswith("2"))
    return [name for answer in successes for name in answer.definition.get("content", ())] or ["*/*"]


def _prepared(document: dict[str, Any]) -> dict[str, Any]:
    """The document without the operations that nothing here makes ids for yet, and without links to them.

    Those are driven to a success, one by one, in ``tests/emulator``.
    """
    paths: dict[str, Any] = {}
    for path, item in document["paths"].items():
        kept = {
            name: value
            for name, value in item.items()
            if name == "parameters" or value["operationId"] in PREPARED
        }
        if kept.keys() - {"parameters"}:
            paths[path] = kept
    for _, operation in _operations({"paths": paths}):
        for answer in operation["responses"].values():
            links = answer.get("links", {})
            answer["links"] = {name: link for name, link in links.items() if link["operationId"] in PREPARED}
            if not links:
                del answer["links"]
    return {**document, "paths": paths}


def _operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each operation with its method."""
    for item in document["paths"].values():
        yield from ((name, value) for name, value in item.items() if name != "parameters")


def _describe_events(operation: dict[str, Any]) -> None:
    if "x-stream" in operation:
        # To schemathesis `schema` describes one event unless there is an `itemSchema` (OpenAPI 3.2).
        events = operation["responses"]["200"]["content"][SSE]
        events["itemSchema"] = events["schema"]["items"]


def _config(document: dict[str, Any]) -> schemathesis.Config:
    options = tomllib.loads(_OPTIONS.read_text())
    options["seed"] = settings.SEED
    options["generation"]["max-examples"] = settings.MAX_EXAMPLES
    options["auth"] = {"openapi": {"bearer": {"bearer": settings.API_KEY}}}
    if not settings.MAY_CHANGE:
        changing = [one["operationId"] for name, one in _operations(document) if not _only_reads(name, one)]
        options["operations"].append({"include-operation-id": changing, "enabled": False})
        options["phases"] = {"coverage": {"unexpected-methods": []}}
    return schemathesis.Config.from_dict(options)


def _only_reads(method: str, operation: dict[str, Any]) -> bool:
    """Whether an operation is a GET, or a query that comes as a body."""
    return method == "get" or "x-paginate" in operation


def _count_answers(schema: OpenApiSchema, tally: Tally) -> None:
    def after_call(context: HookContext, case: AnyCase, response: Response) -> None:
        # Edge cases include methods that the path does not have.
        if case.method.lower() == case.operation.method:
            tally.add(case.operation.label, response.status_code)

    schema.hook(after_call)

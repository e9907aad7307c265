"""The document as openapi-python-client should see it.

The bundle describes the wire: envelopes, streams, error answers. The generated methods return what is
inside the envelope, hand streams to the client, and leave errors to it; so those parts are taken out
here, and openapi-python-client meets only what it renders well.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

METHODS = ("get", "put", "post", "delete", "patch")


def generator_view(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of the bundled document, reduced to what the templates render."""
    view = deepcopy(dict(document))
    for path_item in view["paths"].values():
        for method in METHODS:
            if method in path_item:
                operation = path_item[method]
                operation["responses"] = {"200": _answer(operation)}
                operation.pop("security", None)
    view.get("components", {}).pop("responses", None)
    return view


def success(operation: Mapping[str, Any]) -> Mapping[str, Any]:
    """The successful answer of an operation, as the document describes it."""
    status = next(code for code in operation["responses"] if code.startswith("2"))
    answer: Mapping[str, Any] = operation["responses"][status]
    return answer


def data_schema(operation: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The schema of what an operation returns: inside the envelope, None for nothing and for streams."""
    content = success(operation).get("content", {})
    if not content or "x-stream" in operation:
        return None
    if "application/json" not in content:
        return {"type": "string"}
    schema = content["application/json"]["schema"]
    inner: Mapping[str, Any] = schema if operation.get("x-bare") else schema["properties"]["data"]
    return None if inner.get("type") == "null" else inner


def raw_type(operation: Mapping[str, Any]) -> str | None:
    """The media type of an answer that is no JSON (a page, a file); None for all others."""
    content = success(operation).get("content", {})
    if not content or "x-stream" in operation or "application/json" in content:
        return None
    return str(next(iter(content)))


def _answer(operation: Mapping[str, Any]) -> dict[str, Any]:
    schema = data_schema(operation)
    answer: dict[str, Any] = {"description": success(operation)["description"]}
    if schema is not None:
        answer["content"] = {"application/json": {"schema": schema}}
    return answer

"""JSON that fits a schema, made by a third party: schemathesis.

It makes the bodies of requests, so each schema is handed to it as that of a request.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import schemathesis
from hypothesis import strategies as st
from schemathesis import GenerationMode

from tests.generated.spec import fields, parts, required, resolve

DEPTH = 3
"""Objects within objects that have optional fields: an answer, its data, and what stands in them."""
WIDTH = 2
"""Items of a list or map."""

_KEPT = ("type", "format", "enum", "const", "minimum", "maximum", "minLength")


def instances(schema: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    """Values of a schema of the document."""
    body = {"required": True, "content": {"application/json": {"schema": unfold(schema, DEPTH)}}}
    operation = {"requestBody": body, "responses": {"200": {"description": "Any."}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "One schema", "version": "1"},
        "paths": {"/": {"post": operation}},
    }
    parsed = schemathesis.openapi.from_dict(document)
    cases = parsed["/"]["POST"].as_strategy(generation_mode=GenerationMode.POSITIVE)
    return cases.map(lambda case: case.body)


def unfold(schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
    """The schema without references, closed, and narrowed to a depth: some schemas contain themselves.

    Beyond the depth objects have their required fields only, lists and maps are empty.
    """
    if "$ref" in schema:
        return unfold(resolve(schema), depth)
    for choice in ("oneOf", "anyOf"):
        if choice in schema:
            return {choice: [unfold(option, depth) for option in schema[choice]]}
    if fields(schema):
        return _unfold_object(schema, depth)
    plain: dict[str, Any] = {key: schema[key] for key in _KEPT if key in schema}
    width = WIDTH if depth > 0 else 0
    if "items" in schema:
        plain |= {"items": unfold(schema["items"], depth) if width else {}, "maxItems": width}
    if values := schema.get("additionalProperties"):
        plain |= {"additionalProperties": unfold(values, depth) if width else {}, "maxProperties": width}
    return plain


def _unfold_object(schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
    always = required(schema)
    conditions = [{"anyOf": part["anyOf"]} for part in parts(schema) if "anyOf" in part]
    return {
        "type": "object",
        "properties": {
            name: unfold(field, depth - 1)
            for name, field in fields(schema).items()
            if name in always or depth > 0
        },
        "required": sorted(always),
        "additionalProperties": False,
        **({"allOf": conditions} if conditions else {}),
    }

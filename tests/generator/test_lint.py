"""The linter: a clean document has no finding, and each broken rule is found, alone and at its place."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from generator.document import find, is_list, join, split
from generator.lint import RULES, Finding, lint
from generator.yaml12 import load

CLEAN: dict[str, Any] = load(Path(__file__).with_name("clean.yaml").read_bytes())

REMOVED = object()

SCHEMAS = "/components/schemas"
SIZE = f"{SCHEMAS}/ThingRequest/properties/size"
THING = f"{SCHEMAS}/Thing/allOf/1/properties"
CREATE = "/paths/~1things/post"
LIST = "/paths/~1things~1list/post"
GET = "/paths/~1things~1{thing_id}/get"
STREAM = "/paths/~1things~1{thing_id}~1stream/get"
CREATE_BODY = f"{CREATE}/requestBody/content"
CREATED = f"{CREATE}/responses/200/content/application~1json"
STREAMED = f"{STREAM}/responses/200/content/application~1x-ndjson"
ENVELOPE = f"{CREATED}/schema/properties"
DEPTH = f"{GET}/parameters/0"
TEXT = {"schema": {"type": "string"}, "example": "x"}

# rule, and what breaks it: pointer -> value put there
CASES: list[tuple[str, dict[str, Any]]] = [
    ("component-references", {f"{THING}/shape/$ref": "schemas.yaml#/Shape"}),
    (
        "component-references",
        {f"{SCHEMAS}/Shape/$defs": {"X": {}}, f"{THING}/shape/$ref": "#/components/schemas/Shape/$defs/X"},
    ),
    ("component-references", {f"{THING}/shape/$ref": "#/paths/~1things/post"}),
    ("component-references", {f"{THING}/shape/$ref": "#/components/schemas/Nowhere"}),
    ("component-references", {f"{SCHEMAS}/Shape/discriminator/mapping/flat": "flat.yaml#/Flat"}),
    ("component-references", {f"{STREAM}/x-stream/record/$ref": "#/components/schemas/Nowhere"}),
    (
        "inline-path-items",
        {
            "/components/pathItems": {"X": {"summary": "x"}},
            "/paths/~1x": {"$ref": "#/components/pathItems/X"},
        },
    ),
    ("reference-siblings", {f"{THING}/shape/default": "round"}),
    ("used-components", {f"{SCHEMAS}/Lost": {"type": "string"}}),
    ("used-components", {"/components/headers": {"Lost": {"schema": {"type": "string"}}}}),
    (
        "used-components",
        {
            f"{SCHEMAS}/Lost": {
                "type": "object",
                "properties": {"again": {"$ref": "#/components/schemas/Lost"}},
            }
        },
    ),
    ("no-title", {f"{SIZE}/title": "Size"}),
    ("all-of-alone", {f"{SCHEMAS}/Thing/properties": {"lost": {"type": "string"}}}),
    ("union-alone", {f"{SCHEMAS}/ThingRequest/anyOf": [{"required": ["size"]}, {"required": ["name"]}]}),
    ("union-alone", {f"{SCHEMAS}/Thing/oneOf": [{"required": ["level"]}, {"required": ["color"]}]}),
    ("discriminator-tags", {f"{SCHEMAS}/Flat/properties/kind": {"type": "string"}}),
    ("discriminator-tags", {f"{SCHEMAS}/Flat/properties": {"type": {"const": "flat"}}}),
    ("inline-schemas", {f"{SIZE}": {"type": "object", "properties": {"width": {"type": "integer"}}}}),
    ("inline-schemas", {f"{THING}/labels/additionalProperties": {"type": "string", "enum": ["a", "b"]}}),
    ("inline-schemas", {f"{DEPTH}/schema": {"type": "string", "enum": ["a", "b"]}}),
    ("free-objects", {SIZE: {"type": "object"}}),
    ("free-objects", {SIZE: {"type": ["object", "null"], "additionalProperties": True}}),
    ("free-objects", {f"{THING}/labels/additionalProperties": {}}),
    ("plain-defaults", {SIZE: {"type": "array", "items": {"type": "integer"}, "default": []}}),
    ("plain-defaults", {f"{THING}/labels/default": {"a": "b"}}),
    ("both-directions", {f"{SCHEMAS}/ThingRequest/properties/name/writeOnly": True}),
    ("both-directions", {f"{SCHEMAS}/Base/properties/id/readOnly": True}),
    *[
        ("property-names", {f"{THING}/{name}": {"type": "string"}})
        for name in (
            "d",
            "cls",
            "self",
            "keys",
            "get",
            "to_dict",
            "fromDict",
            "additional_properties",
            "__len__",
        )
    ],
    ("argument-names", {f"{SCHEMAS}/ThingRequest/properties/options": {"type": "string"}}),
    ("argument-names", {f"{DEPTH}/name": "Options"}),
    ("argument-names", {f"{DEPTH}/name": "thingId"}),
    (
        "schema-modules",
        {
            f"{SCHEMAS}/thing_List": {"type": "string"},
            f"{DEPTH}/schema": {"$ref": "#/components/schemas/thing_List"},
        },
    ),
    ("enum-names", {f"{SCHEMAS}/Color/x-enum-varnames": ["RED"]}),
    ("enum-names", {f"{SCHEMAS}/Color/x-enum-varnames": ["RED", "RED"]}),
    ("enum-names", {f"{SCHEMAS}/Color/x-enum-varnames": ["RED", "dark blue"]}),
    ("enum-names", {f"{SCHEMAS}/Color": {"type": "string", "enum": ["a b", "A-B"]}}),
    ("enum-names", {f"{SCHEMAS}/Color": {"type": "string", "enum": ["3d"]}}),
    ("enum-names", {f"{SCHEMAS}/Level/x-enum-varnames": REMOVED}),
    (
        "nullable-enums",
        {
            f"{SCHEMAS}/Color/type": ["string", "null"],
            f"{SCHEMAS}/Color/enum": ["red", "dark blue", None],
        },
    ),
    ("nullable-enums", {f"{SCHEMAS}/Color/enum": ["red", "dark blue", None]}),
    ("parameter-schemas", {DEPTH: {"name": "depth", "in": "query", "content": {"application/json": TEXT}}}),
    ("parameter-styles", {f"{DEPTH}/style": "deepObject"}),
    ("parameter-styles", {f"{DEPTH}/explode": False}),
    ("parameter-styles", {f"{GET}/parameters/1/explode": True}),
    ("header-parameters", {f"{GET}/parameters/1/schema": {"type": "array", "items": {"type": "string"}}}),
    ("path-parameters", {f"{DEPTH}": {"name": "other_id", "in": "path", "required": True, "schema": {}}}),
    ("path-parameters", {"/paths/~1things~1{thing_id}/parameters": []}),
    ("json-requests", {CREATE_BODY: {"multipart/form-data": TEXT}}),
    ("json-requests", {CREATE_BODY: {"application/octet-stream": TEXT}}),
    ("json-requests", {CREATE_BODY: {"*/*": TEXT}}),
    ("json-requests", {f"{CREATE_BODY}/text~1plain": TEXT}),
    ("answer-types", {f"{GET}/responses/200/content": {"*/*": TEXT}}),
    ("answer-types", {f"{GET}/responses/200/content": {"text/html": TEXT, "text/plain": TEXT}}),
    ("media-schemas", {f"{GET}/responses/200/content": {"text/plain": {}}}),
    ("streams-alone", {f"{STREAM}/responses/200/content/text~1plain": TEXT}),
    ("stream-schemas", {f"{STREAMED}/schema": {"$ref": "#/components/schemas/Thing"}}),
    ("stream-schemas", {f"{STREAMED}/schema/items": {"type": "string"}}),
    ("stream-markers", {f"{STREAM}/x-stream": REMOVED}),
    ("stream-markers", {f"{STREAM}/x-stream": {"partial": True}}),
    ("stream-markers", {f"{GET}/x-stream": {"record": {"$ref": "#/components/schemas/Thing"}}}),
    ("status-codes", {f"{GET}/responses/520": {"description": "Unknown."}}),
    ("status-codes", {f"{GET}/responses/2xx": {"description": "Unknown."}, f"{GET}/responses/200": REMOVED}),
    ("one-success", {f"{CREATE}/responses/202": {"description": "Later."}}),
    ("one-success", {"/paths/~1things~1{thing_id}/delete/responses": {"404": {"description": "Gone."}}}),
    ("envelopes", {f"{GET}/x-bare": REMOVED}),
    ("envelopes", {f"{CREATED}/schema": {"$ref": "#/components/schemas/Thing"}}),
    ("operation-ids", {f"{GET}/operationId": "get_thing"}),
    ("operation-ids", {f"{GET}/operationId": "things_getOne"}),
    ("operation-ids", {f"{GET}/operationId": "things_create"}),
    ("operation-ids", {f"{GET}/operationId": REMOVED}),
    ("one-tag", {f"{GET}/tags": ["things", "more"]}),
    ("one-tag", {"/tags": []}),
    ("retries", {f"{CREATE}/x-retry": REMOVED}),
    ("retries", {f"{CREATE}/x-retry": "sometimes"}),
    ("retries", {f"{GET}/x-retry": "unsafe"}),
    ("pagination", {f"{CREATE}/x-paginate": "cursor"}),
    ("pagination", {f"{LIST}/x-paginate": "offset"}),
    ("pagination", {f"{SCHEMAS}/ThingList/properties/has_next": REMOVED}),
    ("stream-switches", {f"{CREATE}/x-stream-switch": {"field": "lost", "instead": "things_stream"}}),
    ("stream-switches", {f"{CREATE}/x-stream-switch": {"field": "size", "instead": "things_stream"}}),
    (
        "stream-switches",
        {f"{SIZE}/type": "boolean", f"{SIZE}/default": False, f"{CREATE}/x-stream-switch": {"field": "size"}},
    ),
    (
        "stream-switches",
        {
            f"{SIZE}/type": "boolean",
            f"{SIZE}/default": False,
            f"{CREATE}/x-stream-switch": {"field": "size", "instead": "things_get"},
        },
    ),
    ("documentation", {f"{GET}/summary": REMOVED}),
    ("documentation", {f"{GET}/description": " "}),
    ("security", {"/security": REMOVED}),
    ("security", {f"{GET}/security": [{"bearer": []}, {}]}),
    (
        "body-examples",
        {f"{CREATE_BODY}/application~1json": {"schema": {"$ref": "#/components/schemas/ListRequest"}}},
    ),
    ("model-examples", {f"{SCHEMAS}/Thing/example": REMOVED}),
    ("model-examples", {f"{SCHEMAS}/Flat/example": REMOVED}),
    ("model-examples", {f"{SCHEMAS}/Problem/example": REMOVED}),
    ("valid-examples", {f"{CREATE_BODY}/application~1json/examples/name_it/value": {"size": 1}}),
    ("valid-examples", {f"{SIZE}/example": "big"}),
    ("valid-examples", {f"{SIZE}/examples": [1, "big"]}),
    ("valid-examples", {f"{SCHEMAS}/Thing/example": {"id": "t1", "level": 7}}),
    ("valid-examples", {"/components/parameters/ThingId/example": 1}),
]


def broken(changes: dict[str, Any]) -> dict[str, Any]:
    """A copy of the clean document with some places changed."""
    document = copy.deepcopy(CLEAN)
    for pointer, value in changes.items():
        *parents, last = split(pointer)
        parent = find(document, join("", *parents))
        if is_list(parent):
            parent[int(last)] = value
        elif value is REMOVED:
            del parent[last]
        else:
            parent[last] = copy.deepcopy(value)
    return document


def test_a_clean_document_has_no_finding() -> None:
    assert lint(CLEAN) == []


@pytest.mark.parametrize(("rule", "changes"), CASES, ids=[rule for rule, _ in CASES])
def test_a_broken_rule_is_found_alone(rule: str, changes: dict[str, Any]) -> None:
    document = broken(changes)

    findings = lint(document)

    assert {finding.rule for finding in findings} == {rule}
    for finding in findings:
        find(document, finding.pointer)
        assert finding.message


def test_a_field_may_switch_to_a_stream() -> None:
    switch = {"field": "size", "instead": "things_stream"}

    assert lint(broken({f"{SIZE}": {"type": "boolean"}, f"{CREATE}/x-stream-switch": switch})) == []


def test_every_rule_has_a_case() -> None:
    assert {rule for rule, _ in CASES} == RULES.keys()


def test_several_findings_come_together() -> None:
    document = broken({f"{SIZE}/title": "Size", f"{GET}/summary": REMOVED})

    assert [finding.rule for finding in lint(document)] == ["no-title", "documentation"]


def test_a_finding_reads_well() -> None:
    finding = Finding("no-title", "/components/schemas/Thing", "remove `title`")

    assert str(finding) == "#/components/schemas/Thing: remove `title` [no-title]"

"""The comparison of the spec with the facts of the API finds every kind of gap."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from generator.coverage import Spec, main, missing, report

ROOT = Path(__file__).parent.parent.parent
ENDPOINTS: list[dict[str, Any]] = [
    {"method": "GET", "path": "/tasks/{taskId}"},
    {"method": "PUT", "path": "{FileDTO.upload_url}", "external": True},
]
TYPES: dict[str, Any] = {
    "TaskDTO": {
        "kind": "object",
        "fields": {
            "id": {"type": "string"},
            "status": {"type": "TaskStatus"},
            "events": {"type": "(TaskEvent | undefined)[]"},
            "input": {"type": "any"},
            "run_at": {"type": "string"},
        },
    },
    "TaskEvent": {"kind": "object", "fields": {}},
    "TaskStatus": {"kind": "enum", "base": "int", "values": {"RUNNING": 7}},
    "Infra": {"kind": "enum", "base": "string", "values": ["cloud"]},
    "Statuses": {"kind": "alias", "type": "TaskStatus[]"},
}


@pytest.fixture
def document() -> dict[str, Any]:
    document: dict[str, Any] = json.loads((ROOT / "openapi" / "bundle.json").read_text("utf-8"))
    return deepcopy(document)


def task(document: dict[str, Any]) -> dict[str, Any]:
    fields: dict[str, Any] = document["components"]["schemas"]["Task"]["allOf"][-1]["properties"]
    return fields


def gaps(document: dict[str, Any]) -> list[str]:
    return [line for line in missing(Spec(document), ENDPOINTS, TYPES) if line != "type Statuses"]


CHANGES: list[tuple[Callable[[dict[str, Any]], object], str]] = [
    (lambda document: document["paths"].pop("/tasks/{task_id}"), "operation GET /tasks/{}"),
    (lambda document: document["components"]["schemas"].pop("Infra"), "type Infra"),
    (lambda document: task(document).pop("input"), "field TaskDTO.input"),
    (
        lambda document: document["components"]["schemas"]["TaskStatus"]["enum"].remove(7),
        "value TaskStatus: 7",
    ),
    (
        lambda document: task(document).update(run_at={"type": "integer"}),
        "type of TaskDTO.run_at: string is integer in the spec",
    ),
    (
        lambda document: task(document).update(status={"$ref": "#/components/schemas/TaskLogType"}),
        "type of TaskDTO.status: TaskStatus is another component in the spec",
    ),
    (
        lambda document: task(document)["events"].update(items={"$ref": "#/components/schemas/TaskLog"}),
        "type of TaskDTO.events: TaskEvent is another component in the spec",
    ),
]


def test_the_spec_covers_the_sample(document: dict[str, Any]) -> None:
    assert gaps(document) == []


@pytest.mark.parametrize(("change", "line"), CHANGES, ids=[line for _, line in CHANGES])
def test_every_gap_is_found(document: dict[str, Any], change: Callable[[Any], object], line: str) -> None:
    change(document)
    assert line in gaps(document)


def test_allowances_are_counted_and_must_be_needed(capsys: pytest.CaptureFixture[str]) -> None:
    assert report(["type A"], {"type A": "why"}, ENDPOINTS, TYPES) == 0
    assert report(["type A"], {}, ENDPOINTS, TYPES) == 1
    assert report([], {"type A": "why"}, ENDPOINTS, TYPES) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines == [
        "1/1 operations; 5 types; 0 missing, 1 allowed",
        "missing: type A",
        "1/1 operations; 5 types; 1 missing, 0 allowed",
        "allowed without need: type A",
        "1/1 operations; 5 types; 0 missing, 0 allowed",
    ]


def test_without_facts_it_is_skipped_with_a_notice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--facts", str(tmp_path)]) == 0
    assert capsys.readouterr().out == f"coverage: no facts in {tmp_path}, skipped\n"

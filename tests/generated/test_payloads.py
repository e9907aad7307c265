"""What the models are tested with is what it claims to be."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inferencesh_gen.models import TaskStatus
from tests.generated.payloads import payloads, valid_payloads
from tests.generated.spec import MODELS, SCHEMAS, fields, parts, required, validate

CONDITIONS = {"anyOf", "dependentSchemas", "minProperties"}
"""What a few requests ask of their fields together; payloads fit each field alone."""

PLAIN = [name for name in MODELS if not any(CONDITIONS & part.keys() for part in parts(SCHEMAS[name]))]


@pytest.mark.parametrize("name", PLAIN)
@settings(max_examples=3)
@given(data=st.data())
def test_a_valid_payload_fits_its_schema(name: str, data: st.DataObject) -> None:
    validate(SCHEMAS[name], data.draw(valid_payloads(name)))


def test_most_models_are_plain() -> None:
    assert len(MODELS) - len(PLAIN) < 10


def test_mutations_are_of_every_kind() -> None:
    seen: list[dict[str, Any]] = []

    @settings(max_examples=200, derandomize=True)  # chance may leave one kind out
    @given(payloads("Task"))
    def collect(payload: dict[str, Any]) -> None:
        seen.append(payload)

    collect()
    known, always = fields(SCHEMAS["Task"]).keys(), required(SCHEMAS["Task"])
    assert any(payload.keys() - known for payload in seen)
    assert any(always - payload.keys() for payload in seen)
    assert any(payload.get(name, "") is None for payload in seen for name in always)
    statuses = [payload["status"] for payload in seen if payload.get("status") is not None]
    assert any(not isinstance(status, int) for status in statuses)
    assert any(isinstance(status, int) and status not in list(TaskStatus) for status in statuses)
    assert any("of tomorrow" in json.dumps(payload.get("app")) for payload in seen)

"""Which calls are acted on."""

from __future__ import annotations

from typing import Any

import pytest

from inferencesh._core.tool_claims import ToolClaims


def call(status: str) -> dict[str, Any]:
    return {"id": "c1", "type": "client", "status": status}


def deed(claims: ToolClaims, status: str) -> str | None:
    work = claims.work(call(status), answers=True, approves=True)
    return work and work.deed


def test_a_call_is_taken_on_once() -> None:
    claims = ToolClaims()
    assert [deed(claims, "in_progress") for _ in range(3)] == ["answer", None, None]


@pytest.mark.parametrize("status", ["in_progress", "awaiting_input"])
def test_a_call_that_was_rejected_is_never_run(status: str) -> None:
    claims = ToolClaims()
    assert deed(claims, "awaiting_approval") == "approve"
    claims.rejected("c1")
    claims.asked("c1", is_decided=True)
    assert [deed(claims, status) for _ in range(2)] == ["refuse", None]


def test_a_call_that_somebody_else_approves_waits_for_the_decision_here() -> None:
    claims = ToolClaims()
    assert [deed(claims, status) for status in ("awaiting_approval", "in_progress")] == ["approve", None]
    claims.asked("c1", is_decided=True)
    assert deed(claims, "in_progress") == "answer"


def test_calls_that_have_ended_are_forgotten() -> None:
    claims = ToolClaims()
    claims.rejected("c1")
    claims.forget([call("completed")])
    assert deed(claims, "in_progress") == "answer"

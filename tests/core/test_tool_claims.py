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
    claims.decided("c1")
    assert [deed(claims, status) for _ in range(2)] == ["refuse", None]


def test_what_is_seen_to_wait_before_the_approval_is_over_is_done_after_it() -> None:
    """Nothing may tell of it once more: it was approved by somebody else, or is told of before the answer."""
    claims = ToolClaims()
    assert [deed(claims, status) for status in ("awaiting_approval", "in_progress")] == ["approve", None]
    work = claims.decided("c1")
    assert work is not None
    assert work.deed == "answer"
    assert deed(claims, "in_progress") is None


def test_an_approval_that_was_broken_off_is_asked_for_again() -> None:
    claims = ToolClaims()
    assert [deed(claims, status) for status in ("awaiting_approval", "in_progress")] == ["approve", None]
    claims.left("c1")
    assert [deed(claims, status) for status in ("awaiting_approval", "in_progress")] == ["approve", None]


def test_calls_that_have_ended_are_forgotten() -> None:
    claims = ToolClaims()
    claims.rejected("c1")
    claims.forget([call("completed")])
    assert deed(claims, "in_progress") == "answer"

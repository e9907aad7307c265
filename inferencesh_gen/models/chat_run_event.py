# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .agent_run_state import AgentRunState
    from .run_end_reason import RunEndReason


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ChatRunEvent(Model):
    """That a run ended."""

    run_id: str | None = None
    state: AgentRunState | None = None
    reason: RunEndReason | None = None
    duration_ms: int | None = None
    """How long it took, in milliseconds."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "run_id": Field("run_id", codecs.scalar),
        "state": Field("state", codecs.Enum("AgentRunState")),
        "reason": Field("reason", codecs.Enum("RunEndReason")),
        "duration_ms": Field("duration_ms", codecs.scalar),
    }

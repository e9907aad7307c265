# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .tool_risk_level import ToolRiskLevel


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ToolExplanation(Model):
    """A call in plain words, for whoever has to approve it."""

    risk_level: ToolRiskLevel | None = None
    explanation: str | None = None
    """What the call does."""
    reasoning: str | None = None
    """Why the agent wants it."""
    risk: str | None = None
    """What may go wrong."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "risk_level": Field("risk_level", codecs.Enum("ToolRiskLevel")),
        "explanation": Field("explanation", codecs.scalar),
        "reasoning": Field("reasoning", codecs.scalar),
        "risk": Field("risk", codecs.scalar),
    }

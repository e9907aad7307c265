# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .plan_step_status import PlanStepStatus


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class PlanStep(Model):
    """A step of the agent's plan."""

    index: int
    """Position in the plan."""
    title: str
    description: str
    status: PlanStepStatus
    """Where a step of a plan stands."""
    notes: str | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "index": Field("index", codecs.scalar, required=True),
        "title": Field("title", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "status": Field("status", codecs.Enum("PlanStepStatus"), required=True),
        "notes": Field("notes", codecs.scalar),
    }

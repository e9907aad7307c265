# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .task_status import TaskStatus
    from .task_timing_event import TaskTimingEvent
    from .task_timing_group import TaskTimingGroup


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TaskTimings(Model):
    """How long a task waited, was prepared and ran."""

    task_id: str
    status: TaskStatus
    """Where a task stands. COMPLETED, FAILED, CANCELLED and REJECTED are terminal; REJECTED was never admitted
    and never ran."""
    total_duration: str
    """Time from its creation to its end, or to now, for people."""
    total_duration_ms: int
    """The same in milliseconds."""
    groups: list[TaskTimingGroup]
    """The parts of its life, in order."""
    events: list[TaskTimingEvent]
    """The statuses it went through, oldest first."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("task_id", codecs.scalar, required=True),
        "status": Field("status", codecs.Enum("TaskStatus"), required=True),
        "total_duration": Field("total_duration", codecs.scalar, required=True),
        "total_duration_ms": Field("total_duration_ms", codecs.scalar, required=True),
        "groups": Field("groups", codecs.Array(codecs.Object("TaskTimingGroup")), required=True),
        "events": Field("events", codecs.Array(codecs.Object("TaskTimingEvent")), required=True),
    }

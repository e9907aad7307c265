# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .task_event import TaskEvent
    from .task_log import TaskLog
    from .task_status import TaskStatus


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TaskLogs(Model):
    """The logs and events of a task, with its status."""

    task_id: str
    status: TaskStatus
    """Where a task stands. COMPLETED, FAILED, CANCELLED and REJECTED are terminal; REJECTED was never admitted
    and never ran."""
    events: list[TaskEvent]
    """The statuses it went through, oldest first."""
    logs: list[TaskLog]

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("task_id", codecs.scalar, required=True),
        "status": Field("status", codecs.Enum("TaskStatus"), required=True),
        "events": Field("events", codecs.Array(codecs.Object("TaskEvent")), required=True),
        "logs": Field("logs", codecs.Array(codecs.Object("TaskLog")), required=True),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .task_status import TaskStatus


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TaskEvent(Model):
    """A change of status."""

    id: str
    created_at: datetime.datetime
    """When it was recorded."""
    event_time: datetime.datetime
    """When it happened."""
    task_id: str
    status: TaskStatus
    """Where a task stands. COMPLETED, FAILED, CANCELLED and REJECTED are terminal; REJECTED was never admitted
    and never ran."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "event_time": Field("event_time", codecs.timestamp, required=True),
        "task_id": Field("task_id", codecs.scalar, required=True),
        "status": Field("status", codecs.Enum("TaskStatus"), required=True),
    }

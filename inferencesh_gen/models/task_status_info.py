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
class TaskStatusInfo(Model):
    """The status of one task and when it last changed."""

    id: str
    status: TaskStatus
    """Where a task stands. COMPLETED, FAILED, CANCELLED and REJECTED are terminal; REJECTED was never admitted
    and never ran."""
    updated_at: datetime.datetime

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "status": Field("status", codecs.Enum("TaskStatus"), required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
    }

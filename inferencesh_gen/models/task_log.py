# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .task_log_type import TaskLogType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TaskLog(Model):
    """What a task printed in one phase. There is one per phase, and its text grows."""

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    task_id: str
    log_type: TaskLogType
    """The phase that printed a log."""
    content: str
    """Plain text, lines ended by a line feed."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "task_id": Field("task_id", codecs.scalar, required=True),
        "log_type": Field("log_type", codecs.Enum("TaskLogType"), required=True),
        "content": Field("content", codecs.scalar, required=True),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TaskTelemetry(Model):
    """A measurement of the machine while a task ran."""

    id: str
    timestamp: datetime.datetime
    """When it was taken."""
    task_id: str
    task_seq: int | None = None
    """Number of the measurement within the task."""
    app_id: str | None = None
    app_version_id: str | None = None
    engine_id: str | None = None
    worker_id: str | None = None
    system_info: Any = None
    """State of the machine; a JSON object."""
    engine_resources: Any = None
    """What the engine has and uses; a JSON object."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "timestamp": Field("timestamp", codecs.timestamp, required=True),
        "task_id": Field("task_id", codecs.scalar, required=True),
        "task_seq": Field("task_seq", codecs.scalar),
        "app_id": Field("app_id", codecs.scalar),
        "app_version_id": Field("app_version_id", codecs.scalar),
        "engine_id": Field("engine_id", codecs.scalar),
        "worker_id": Field("worker_id", codecs.scalar),
        "system_info": Field("system_info", codecs.scalar),
        "engine_resources": Field("engine_resources", codecs.scalar),
    }

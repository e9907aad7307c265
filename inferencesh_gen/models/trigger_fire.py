# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .trigger import Trigger
    from .trigger_fire_status import TriggerFireStatus


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TriggerFire(Model):
    """One attempt of a trigger to fire, also one that failed or was filtered out."""

    id: str
    """Lowercase ULID of 26 characters."""
    short_id: str
    """Short form of the id, for people."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    trigger_id: str
    status: TriggerFireStatus
    """What came of an attempt to fire; FILTERED means that a filter did not match and nothing was run."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    trigger: Trigger | None = None
    """The trigger, where the server joins it."""
    payload: Any = None
    """Body of the webhook, or what the schedule gave."""
    error: str | None = None
    """Why it failed."""
    duration_ms: int | None = None
    """How long it took to start what it runs, in milliseconds."""
    chat_id: str | None = None
    """Chat that it started."""
    task_id: str | None = None
    """Task that it started."""
    flow_run_id: str | None = None
    """Flow run that it started."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "trigger_id": Field("trigger_id", codecs.scalar, required=True),
        "status": Field("status", codecs.Enum("TriggerFireStatus"), required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "trigger": Field("trigger", codecs.Object("Trigger")),
        "payload": Field("payload", codecs.scalar),
        "error": Field("error", codecs.scalar),
        "duration_ms": Field("duration_ms", codecs.scalar),
        "chat_id": Field("chat_id", codecs.scalar),
        "task_id": Field("task_id", codecs.scalar),
        "flow_run_id": Field("flow_run_id", codecs.scalar),
    }

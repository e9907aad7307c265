# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .socket_access import SocketAccess
    from .task_status import TaskStatus


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TaskResult(Model):
    """A task without its input and logs: the answer to a run."""

    id: str
    short_id: str
    status: TaskStatus
    """Where a task stands. COMPLETED, FAILED, CANCELLED and REJECTED are terminal; REJECTED was never admitted
    and never ran."""
    status_text: str
    """Name of the status; empty while the task is fresh."""
    output: Any
    """The result, by the function's output schema; null until the task has one."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    error: str | None = None
    """Why the task failed."""
    session_id: str | None = None
    """Session the task runs in, to be sent with the next call."""
    run_at: datetime.datetime | None = None
    """The time the start was put off to."""
    socket: SocketAccess | None = None
    """Where to connect, for functions of kind `stream`."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "status": Field("status", codecs.Enum("TaskStatus"), required=True),
        "status_text": Field("status_text", codecs.scalar, required=True),
        "output": Field("output", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "error": Field("error", codecs.scalar),
        "session_id": Field("session_id", codecs.scalar),
        "run_at": Field("run_at", codecs.timestamp),
        "socket": Field("socket", codecs.Object("SocketAccess")),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .system_info import SystemInfo
    from .worker_cpu import WorkerCPU
    from .worker_gpu import WorkerGPU
    from .worker_ram import WorkerRAM
    from .worker_status import WorkerStatus


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class Worker(Model):
    """A worker, in full: a part of an engine that runs one task at a time."""

    id: str
    """Lowercase ULID of 26 characters."""
    short_id: str
    """Short form of the id, for people."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    user_id: str
    """Id of the owner."""
    team_id: str
    """Id of the owning team."""
    index: int
    """Position on the engine, from 0."""
    status: WorkerStatus
    """What a worker does now."""
    engine_id: str
    app_id: str
    """App it has loaded."""
    app_version_id: str
    """Version it has loaded."""
    system_info: SystemInfo
    """Hardware and software of a machine."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    task_id: str | None = None
    """The task it runs now."""
    active_session_id: str | None = None
    """Session it is kept for."""
    gpus: list[WorkerGPU] | None = None
    cpus: list[WorkerCPU] | None = None
    rams: list[WorkerRAM] | None = None
    warm_apps: list[str] | None = None
    """Apps it can run without setting them up first, as `app:version@hash of the setup`."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "index": Field("index", codecs.scalar, required=True),
        "status": Field("status", codecs.Enum("WorkerStatus"), required=True),
        "engine_id": Field("engine_id", codecs.scalar, required=True),
        "app_id": Field("app_id", codecs.scalar, required=True),
        "app_version_id": Field("app_version_id", codecs.scalar, required=True),
        "system_info": Field("system_info", codecs.Object("SystemInfo"), required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "task_id": Field("task_id", codecs.scalar),
        "active_session_id": Field("active_session_id", codecs.scalar),
        "gpus": Field("gpus", codecs.Array(codecs.Object("WorkerGPU"))),
        "cpus": Field("cpus", codecs.Array(codecs.Object("WorkerCPU"))),
        "rams": Field("rams", codecs.Array(codecs.Object("WorkerRAM"))),
        "warm_apps": Field("warm_apps", codecs.plain_array),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .worker_cpu import WorkerCPU
    from .worker_gpu import WorkerGPU
    from .worker_ram import WorkerRAM
    from .worker_status import WorkerStatus


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class WorkerSummary(Model):
    """A worker: a part of an engine that runs one task at a time."""

    id: str
    user_id: str
    """Id of the owner."""
    index: int
    """Position on the engine, from 0."""
    status: WorkerStatus
    """What a worker does now."""
    engine_id: str
    engine_name: str
    app_id: str
    """App it has loaded."""
    app_version_id: str
    """Version it has loaded."""
    task_id: str | None = None
    """The task it runs now."""
    active_session_id: str | None = None
    """Session it is kept for."""
    gpus: list[WorkerGPU] | None = None
    cpus: list[WorkerCPU] | None = None
    rams: list[WorkerRAM] | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "index": Field("index", codecs.scalar, required=True),
        "status": Field("status", codecs.Enum("WorkerStatus"), required=True),
        "engine_id": Field("engine_id", codecs.scalar, required=True),
        "engine_name": Field("engine_name", codecs.scalar, required=True),
        "app_id": Field("app_id", codecs.scalar, required=True),
        "app_version_id": Field("app_version_id", codecs.scalar, required=True),
        "task_id": Field("task_id", codecs.scalar),
        "active_session_id": Field("active_session_id", codecs.scalar),
        "gpus": Field("gpus", codecs.Array(codecs.Object("WorkerGPU"))),
        "cpus": Field("cpus", codecs.Array(codecs.Object("WorkerCPU"))),
        "rams": Field("rams", codecs.Array(codecs.Object("WorkerRAM"))),
    }

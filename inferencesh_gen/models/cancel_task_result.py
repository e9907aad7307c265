# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .task_status import TaskStatus


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class CancelTaskResult(Model):
    """What became of a request to cancel. Servers may answer null instead."""

    id: str | None = None
    status: TaskStatus | None = None
    cancelled: bool | None = None
    """Whether the task is cancelled."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar),
        "status": Field("status", codecs.Enum("TaskStatus")),
        "cancelled": Field("cancelled", codecs.scalar),
    }

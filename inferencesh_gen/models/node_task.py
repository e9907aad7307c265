# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .task import Task


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class NodeTask(Model):
    """The task of a node."""

    task_id: str
    task: Task | None = None
    """The task, where the server joins it."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("task_id", codecs.scalar, required=True),
        "task": Field("task", codecs.Object("Task")),
    }

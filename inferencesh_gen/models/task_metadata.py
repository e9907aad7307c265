# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .task_action import TaskAction


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TaskMetadata(Model):
    """Instructions to the platform that travel with a task."""

    action: TaskAction | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "action": Field("action", codecs.Object("TaskAction")),
    }

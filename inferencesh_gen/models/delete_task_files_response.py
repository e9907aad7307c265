# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .task_file_skipped import TaskFileSkipped


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class DeleteTaskFilesResponse(Model):
    """Which files of a task are deleted and which are kept."""

    deleted: list[str]
    """Ids of the files that are deleted."""
    skipped: list[TaskFileSkipped]
    """The files that are kept."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "deleted": Field("deleted", codecs.plain_array, required=True),
        "skipped": Field("skipped", codecs.Array(codecs.Object("TaskFileSkipped")), required=True),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .task_file_role import TaskFileRole


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TaskFile(Model):
    """A file in the input or output of a task."""

    id: str
    """Id of the file, for `files_get`."""
    created_at: datetime.datetime
    role: TaskFileRole
    """Whether a file is in the input or in the output of a task."""
    uri: str
    """Where its bytes are."""
    filename: str
    content_type: str
    size: int
    """Size in bytes."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "role": Field("role", codecs.Enum("TaskFileRole"), required=True),
        "uri": Field("uri", codecs.scalar, required=True),
        "filename": Field("filename", codecs.scalar, required=True),
        "content_type": Field("content_type", codecs.scalar, required=True),
        "size": Field("size", codecs.scalar, required=True),
    }

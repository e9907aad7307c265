# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TaskTimingGroup(Model):
    """A part of the life of a task."""

    label: str
    """Which part: `queue`, `prepare`, `setup`, `run` and so on."""
    start_at: datetime.datetime
    duration: str
    """Its length, for people."""
    duration_ms: int
    """Its length in milliseconds."""
    end_at: datetime.datetime | None = None
    """Absent while it lasts."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "label": Field("label", codecs.scalar, required=True),
        "start_at": Field("start_at", codecs.timestamp, required=True),
        "duration": Field("duration", codecs.scalar, required=True),
        "duration_ms": Field("duration_ms", codecs.scalar, required=True),
        "end_at": Field("end_at", codecs.timestamp),
    }

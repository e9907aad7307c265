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
class TaskTimingEvent(Model):
    """A status that a task went through."""

    status: str
    """Name of the status in small letters."""
    timestamp: datetime.datetime
    """When it began."""
    duration: str | None = None
    """How long it lasted, for people."""
    duration_ms: int | None = None
    """How long it lasted, in milliseconds."""
    next_status: str | None = None
    """Name of the status that followed."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "status": Field("status", codecs.scalar, required=True),
        "timestamp": Field("timestamp", codecs.timestamp, required=True),
        "duration": Field("duration", codecs.scalar),
        "duration_ms": Field("duration_ms", codecs.scalar),
        "next_status": Field("next_status", codecs.scalar),
    }

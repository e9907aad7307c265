# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .queue_stats_entry import QueueStatsEntry


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class QueueStats(Model):
    """How many tasks wait and run."""

    total_queued: int
    """Tasks that wait."""
    with_run_at: int
    """Of these, tasks that were put off to a time."""
    ready_to_run: int
    """Of these, tasks that could start now."""
    in_progress: int
    """Tasks that a worker has taken."""
    by_app: list[QueueStatsEntry]
    """The same by app."""
    by_app_function: list[QueueStatsEntry]
    """The same by function of the app."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "total_queued": Field("total_queued", codecs.scalar, required=True),
        "with_run_at": Field("with_run_at", codecs.scalar, required=True),
        "ready_to_run": Field("ready_to_run", codecs.scalar, required=True),
        "in_progress": Field("in_progress", codecs.scalar, required=True),
        "by_app": Field("by_app", codecs.Array(codecs.Object("QueueStatsEntry")), required=True),
        "by_app_function": Field(
            "by_app_function", codecs.Array(codecs.Object("QueueStatsEntry")), required=True
        ),
    }

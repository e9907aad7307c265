# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class QueueStatsEntry(Model):
    """How many tasks of an app, or of one of its functions, wait and run."""

    app_id: str
    app_name: str
    version_id: str
    count: int
    """Tasks that wait."""
    with_run_at: int
    """Of these, tasks that were put off to a time."""
    in_progress: int
    """Tasks that a worker has taken."""
    function: str | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "app_id": Field("app_id", codecs.scalar, required=True),
        "app_name": Field("app_name", codecs.scalar, required=True),
        "version_id": Field("version_id", codecs.scalar, required=True),
        "count": Field("count", codecs.scalar, required=True),
        "with_run_at": Field("with_run_at", codecs.scalar, required=True),
        "in_progress": Field("in_progress", codecs.scalar, required=True),
        "function": Field("function", codecs.scalar),
    }

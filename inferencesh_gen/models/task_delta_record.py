# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .delta_event import DeltaEvent


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TaskDeltaRecord(Model):
    """A piece of streamed output."""

    event: Literal["delta"]
    data: DeltaEvent
    """A piece of output to be merged into what came before."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "event": Field("event", codecs.scalar, required=True),
        "data": Field("data", codecs.Object("DeltaEvent"), required=True),
    }

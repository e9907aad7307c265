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
class InstanceTypeBootTime(Model):
    """How long machines of a type took to start."""

    average_seconds: int
    updated_at: datetime.datetime
    """When it was measured."""
    sample_size: int
    """Number of starts it is the average of."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "average_seconds": Field("average_seconds", codecs.scalar, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "sample_size": Field("sample_size", codecs.scalar, required=True),
    }

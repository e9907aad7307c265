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
class StatBuckets(Model):
    """A count over different times."""

    today: int
    this_week: int
    all_time: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "today": Field("today", codecs.scalar, required=True),
        "this_week": Field("this_week", codecs.scalar, required=True),
        "all_time": Field("all_time", codecs.scalar, required=True),
    }

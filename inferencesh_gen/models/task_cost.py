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
class TaskCost(Model):
    """What a task cost, in microcents, 100000000 to the US dollar."""

    total: int
    """Price of the task."""
    charged: int
    """What was charged."""
    discount: int | None = None
    """What was taken off."""
    refunded: int | None = None
    """What was given back."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "total": Field("total", codecs.scalar, required=True),
        "charged": Field("charged", codecs.scalar, required=True),
        "discount": Field("discount", codecs.scalar),
        "refunded": Field("refunded", codecs.scalar),
    }

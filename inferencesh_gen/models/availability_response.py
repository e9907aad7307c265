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
class AvailabilityResponse(Model):
    """Whether a name is free."""

    value: str
    """The name as the server would write it."""
    available: bool
    reason: str | None = None
    """Why it is not free: `taken` or `reserved`."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "value": Field("value", codecs.scalar, required=True),
        "available": Field("available", codecs.scalar, required=True),
        "reason": Field("reason", codecs.scalar),
    }

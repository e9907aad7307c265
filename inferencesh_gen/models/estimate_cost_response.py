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
class EstimateCostResponse(Model):
    """What a run would cost in microcents, 100000000 to the US dollar: one amount, or a range where the input
    does not tell."""

    confidence: str
    """How far to trust the amounts."""
    microcents: int | None = None
    """The cost, if it is one amount."""
    min: int | None = None
    """The least it can be, in microcents."""
    max: int | None = None
    """The most it can be, in microcents."""
    depends_on: list[str] | None = None
    """What the cost depends on beyond the input."""
    estimate_error: str | None = None
    """Why there is no estimate."""
    pricing_description: str | None = None
    """What a run costs, for people."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "confidence": Field("confidence", codecs.scalar, required=True),
        "microcents": Field("microcents", codecs.scalar),
        "min": Field("min", codecs.scalar),
        "max": Field("max", codecs.scalar),
        "depends_on": Field("depends_on", codecs.plain_array),
        "estimate_error": Field("estimate_error", codecs.scalar),
        "pricing_description": Field("pricing_description", codecs.scalar),
    }

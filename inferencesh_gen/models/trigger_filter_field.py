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
class TriggerFilterField(Model):
    """A field of a webhook's body that is worth a filter."""

    field: str
    """Path of the field."""
    label: str | None = None
    """Name for people."""
    description: str | None = None
    examples: list[str] | None = None
    """Values it may have."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "field": Field("field", codecs.scalar, required=True),
        "label": Field("label", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "examples": Field("examples", codecs.plain_array),
    }

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
class SelectorConfig(Model):
    """Which item of a list a node takes."""

    field: str
    """Path of the list."""
    mode: str
    """How to pick."""
    index: int | None = None
    """Position from 0."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "field": Field("field", codecs.scalar, required=True),
        "mode": Field("mode", codecs.scalar, required=True),
        "index": Field("index", codecs.scalar),
    }

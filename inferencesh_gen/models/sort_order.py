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
class SortOrder(Model):
    """A column to sort by."""

    field: str
    """Column to sort by. An unknown one answers 400."""
    dir: str
    """`asc` or `desc`."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "field": Field("field", codecs.scalar, required=True),
        "dir": Field("dir", codecs.scalar, required=True),
    }

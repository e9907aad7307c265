# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class GateCondition(Model):
    """A comparison that decides whether a node runs."""

    field: str
    """Path of the value to compare."""
    operator: str
    """How to compare."""
    value: Any
    """What to compare with."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "field": Field("field", codecs.scalar, required=True),
        "operator": Field("operator", codecs.scalar, required=True),
        "value": Field("value", codecs.scalar, required=True),
    }

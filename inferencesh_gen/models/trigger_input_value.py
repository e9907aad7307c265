# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .trigger_input_connection import TriggerInputConnection


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TriggerInputValue(Model):
    """Where one field of the input comes from: a fixed value, or a field of the body."""

    value: Any = None
    """The value itself."""
    connection: TriggerInputConnection | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "value": Field("value", codecs.scalar),
        "connection": Field("connection", codecs.Object("TriggerInputConnection")),
    }

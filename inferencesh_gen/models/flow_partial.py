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
class FlowPartial(Model):
    """Some top-level fields of the flow with their new values."""

    data: Any
    """The changed fields of the flow and its `id`; a JSON object to be merged into the flow field by field."""
    fields: list[str]
    """Names of the fields that changed."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "data": Field("data", codecs.scalar, required=True),
        "fields": Field("fields", codecs.plain_array, required=True),
    }

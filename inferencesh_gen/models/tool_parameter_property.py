# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .tool_param_type import ToolParamType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ToolParameterProperty(Model):
    """One argument, as a JSON Schema."""

    type: ToolParamType
    """A type of JSON Schema."""
    title: str
    description: str
    any_of: list[ToolParameterProperty] | None = None
    enum: list[Any] | None = None
    """The values it may have."""
    properties: dict[str, ToolParameterProperty] | None = None
    items: ToolParameterProperty | None = None
    required: list[str] | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", codecs.Enum("ToolParamType"), required=True),
        "title": Field("title", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "any_of": Field("anyOf", codecs.Array(codecs.Object("ToolParameterProperty"))),
        "enum": Field("enum", codecs.plain_array),
        "properties": Field("properties", codecs.Map(codecs.Object("ToolParameterProperty"))),
        "items": Field("items", codecs.Object("ToolParameterProperty")),
        "required": Field("required", codecs.plain_array),
    }

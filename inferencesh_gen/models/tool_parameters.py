# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .tool_param_type import ToolParamType
    from .tool_parameter_property import ToolParameterProperty


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ToolParameters(Model):
    """The arguments of a function, as a JSON Schema."""

    type: ToolParamType
    """A type of JSON Schema."""
    title: str
    properties: dict[str, ToolParameterProperty] | None = None
    required: list[str] | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", codecs.Enum("ToolParamType"), required=True),
        "title": Field("title", codecs.scalar, required=True),
        "properties": Field("properties", codecs.Map(codecs.Object("ToolParameterProperty"))),
        "required": Field("required", codecs.plain_array),
    }

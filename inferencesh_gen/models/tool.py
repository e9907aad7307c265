# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .tool_call_type import ToolCallType
    from .tool_function import ToolFunction


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class Tool(Model):
    """A tool as a language model is told of it."""

    type: ToolCallType
    """The kind of tool call."""
    function: ToolFunction
    """The function that a tool is."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", codecs.Enum("ToolCallType"), required=True),
        "function": Field("function", codecs.Object("ToolFunction"), required=True),
    }

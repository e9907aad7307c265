# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .tool_call_function import ToolCallFunction
    from .tool_call_type import ToolCallType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ToolCall(Model):
    """A call of a tool that a language model asks for."""

    id: str
    """Id of the call, as the model names it."""
    type: ToolCallType
    """The kind of tool call."""
    function: ToolCallFunction
    """The function to call, with its arguments."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "type": Field("type", codecs.Enum("ToolCallType"), required=True),
        "function": Field("function", codecs.Object("ToolCallFunction"), required=True),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .tool_call_function_delta import ToolCallFunctionDelta
    from .tool_call_type import ToolCallType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ToolCallDelta(Model):
    """What was added to one tool call."""

    index: int
    """Which of the calls of the answer, from 0."""
    id: str | None = None
    """Id of the call, as the model names it."""
    type: ToolCallType | None = None
    function: ToolCallFunctionDelta | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "index": Field("index", codecs.scalar, required=True),
        "id": Field("id", codecs.scalar),
        "type": Field("type", codecs.Enum("ToolCallType")),
        "function": Field("function", codecs.Object("ToolCallFunctionDelta")),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .llm_usage import LLMUsage
    from .tool_call_delta import ToolCallDelta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class LLMDelta(Model):
    """What a language model added. Text is appended, tool calls are merged by index, usage replaces the last
    one."""

    response: str | None = None
    """Text to append to the answer."""
    reasoning: str | None = None
    """Text to append to the reasoning."""
    tool_calls: list[ToolCallDelta] | None = None
    usage: LLMUsage | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "response": Field("response", codecs.scalar),
        "reasoning": Field("reasoning", codecs.scalar),
        "tool_calls": Field("tool_calls", codecs.Array(codecs.Object("ToolCallDelta"))),
        "usage": Field("usage", codecs.Object("LLMUsage")),
    }

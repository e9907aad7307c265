# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .llm_usage import LLMUsage
    from .tool_call import ToolCall


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class LLMOutput(Model):
    """The output of apps that are language models."""

    response: str
    """The answer."""
    reasoning: str | None = None
    reasoning_state: dict[str, Any] | None = None
    tool_calls: list[ToolCall] | None = None
    usage: LLMUsage | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "response": Field("response", codecs.scalar, required=True),
        "reasoning": Field("reasoning", codecs.scalar),
        "reasoning_state": Field("reasoning_state", codecs.plain_map),
        "tool_calls": Field("tool_calls", codecs.Array(codecs.Object("ToolCall"))),
        "usage": Field("usage", codecs.Object("LLMUsage")),
    }

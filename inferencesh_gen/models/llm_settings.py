# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .response_format import ResponseFormat
    from .tool import Tool
    from .tool_choice import ToolChoice


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class LLMSettings(Model):
    """How a language model answers. Models ignore what they do not know."""

    system_prompt: str
    context_size: int
    """Tokens that conversation and answer may take."""
    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    min_p: float | None = None
    frequency_penalty: float | None = None
    presence_penalty: float | None = None
    repetition_penalty: float | None = None
    seed: int | None = None
    """Makes answers repeatable."""
    stop: list[str] | None = None
    """Texts that end the answer."""
    max_tokens: int | None = None
    """Tokens that the answer may take."""
    reasoning_effort: str | None = None
    """How hard to think, such as `low`."""
    reasoning_max_tokens: int | None = None
    """Tokens that the reasoning may take."""
    tools: list[Tool] | None = None
    tool_choice: ToolChoice | None = None
    response_format: ResponseFormat | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "system_prompt": Field("system_prompt", codecs.scalar, required=True),
        "context_size": Field("context_size", codecs.scalar, required=True),
        "temperature": Field("temperature", codecs.scalar),
        "top_p": Field("top_p", codecs.scalar),
        "top_k": Field("top_k", codecs.scalar),
        "min_p": Field("min_p", codecs.scalar),
        "frequency_penalty": Field("frequency_penalty", codecs.scalar),
        "presence_penalty": Field("presence_penalty", codecs.scalar),
        "repetition_penalty": Field("repetition_penalty", codecs.scalar),
        "seed": Field("seed", codecs.scalar),
        "stop": Field("stop", codecs.plain_array),
        "max_tokens": Field("max_tokens", codecs.scalar),
        "reasoning_effort": Field("reasoning_effort", codecs.scalar),
        "reasoning_max_tokens": Field("reasoning_max_tokens", codecs.scalar),
        "tools": Field("tools", codecs.Array(codecs.Object("Tool"))),
        "tool_choice": Field("tool_choice", codecs.Object("ToolChoice")),
        "response_format": Field("response_format", codecs.Object("ResponseFormat")),
    }

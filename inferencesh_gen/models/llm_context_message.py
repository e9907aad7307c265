# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .chat_message_role import ChatMessageRole
    from .tool import Tool
    from .tool_call import ToolCall


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class LLMContextMessage(Model):
    """A message of the conversation before."""

    role: ChatMessageRole
    """Who a message is from; an injection comes from a hook, a compaction sums up older messages."""
    text: str | None = None
    reasoning: str | None = None
    reasoning_state: dict[str, Any] | None = None
    images: list[str] | None = None
    """URIs of pictures."""
    files: list[str] | None = None
    """URIs of files."""
    tools: list[Tool] | None = None
    tool_calls: list[ToolCall] | None = None
    tool_call_id: str | None = None
    """Call that it answers."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "role": Field("role", codecs.Enum("ChatMessageRole"), required=True),
        "text": Field("text", codecs.scalar),
        "reasoning": Field("reasoning", codecs.scalar),
        "reasoning_state": Field("reasoning_state", codecs.plain_map),
        "images": Field("images", codecs.plain_array),
        "files": Field("files", codecs.plain_array),
        "tools": Field("tools", codecs.Array(codecs.Object("Tool"))),
        "tool_calls": Field("tool_calls", codecs.Array(codecs.Object("ToolCall"))),
        "tool_call_id": Field("tool_call_id", codecs.scalar),
    }

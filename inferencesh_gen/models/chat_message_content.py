# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .chat_event import ChatEvent
    from .chat_message_content_type import ChatMessageContentType
    from .tool_call import ToolCall


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ChatMessageContent(Model):
    """A part of a message. The field named by `type` holds it."""

    type: ChatMessageContentType
    """The kind of a part of a message."""
    error: str | None = None
    text: str | None = None
    """Text, also of type `reasoning`."""
    image: str | None = None
    """URI of a picture."""
    file: str | None = None
    """URI of a file."""
    tool_calls: list[ToolCall] | None = None
    event: ChatEvent | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", codecs.Enum("ChatMessageContentType"), required=True),
        "error": Field("error", codecs.scalar),
        "text": Field("text", codecs.scalar),
        "image": Field("image", codecs.scalar),
        "file": Field("file", codecs.scalar),
        "tool_calls": Field("tool_calls", codecs.Array(codecs.Object("ToolCall"))),
        "event": Field("event", codecs.Object("ChatEvent")),
    }

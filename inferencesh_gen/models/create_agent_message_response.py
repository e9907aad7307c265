# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .chat_message import ChatMessage


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class CreateAgentMessageResponse(Model):
    """The message, and the beginning of the answer. There is no answer yet if the agent was busy and the message
    is queued."""

    user_message: ChatMessage | None = None
    assistant_message: ChatMessage | None = None
    """The answer, which is still being written."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_message": Field("user_message", codecs.Object("ChatMessage")),
        "assistant_message": Field("assistant_message", codecs.Object("ChatMessage")),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .chat_message import ChatMessage


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ChatMessageRecord(Model):
    """A message that is new or has changed, also by the progress of its tool calls."""

    event: Literal["chat_messages"]
    data: ChatMessage
    """A message of a chat. Sort by `order`, not by time: messages of one turn may have the same time."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "event": Field("event", codecs.scalar, required=True),
        "data": Field("data", codecs.Object("ChatMessage"), required=True),
    }

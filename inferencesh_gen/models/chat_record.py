# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .chat import Chat


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ChatRecord(Model):
    """The chat, without its messages. The first record of a stream is one."""

    event: Literal["chats"]
    data: Chat
    """A conversation with an agent. It comes without its messages; in lists most other fields are empty too."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "event": Field("event", codecs.scalar, required=True),
        "data": Field("data", codecs.Object("Chat"), required=True),
    }

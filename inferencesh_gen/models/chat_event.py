# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .chat_event_type import ChatEventType
    from .chat_hook_event import ChatHookEvent
    from .chat_run_event import ChatRunEvent


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ChatEvent(Model):
    """Something that happened in the chat."""

    type: ChatEventType | None = None
    hook: ChatHookEvent | None = None
    run: ChatRunEvent | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", codecs.Enum("ChatEventType")),
        "hook": Field("hook", codecs.Object("ChatHookEvent")),
        "run": Field("run", codecs.Object("ChatRunEvent")),
    }

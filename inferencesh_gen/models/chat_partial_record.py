# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ChatPartialRecord(Model):
    """Some top-level fields of the chat, a message or a run with their new values."""

    event: str
    """What changed: `chats`, `chat_messages` or `agent_runs`."""
    data: Any
    """The changed fields and the `id`; a JSON object to be merged field by field."""
    fields: list[str]
    """Names of the fields that changed."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "event": Field("event", codecs.scalar, required=True),
        "data": Field("data", codecs.scalar, required=True),
        "fields": Field("fields", codecs.plain_array, required=True),
    }

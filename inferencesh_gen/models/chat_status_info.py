# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .chat_status import ChatStatus


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ChatStatusInfo(Model):
    """The status of one chat and when it last changed."""

    id: str
    status: ChatStatus
    """What a chat does. BUSY: the agent works. IDLE: it takes a message. AWAITING_INPUT: a person has to act.
    WAITING: the agent waits for something; a message ends that. COMPLETED: it is archived."""
    updated_at: datetime.datetime

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "status": Field("status", codecs.Enum("ChatStatus"), required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .hook_event import HookEvent


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class LifecycleHookPayload(Model):
    """What a hook is told."""

    event: HookEvent
    """A point in the work of an agent."""
    timestamp: datetime.datetime
    agent_id: str
    chat_id: str
    turn_count: int
    """Turns of the run so far."""
    run_id: str | None = None
    """The agent run."""
    data: Any = None
    """Facts about the event, such as the tool and its arguments."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "event": Field("event", codecs.Enum("HookEvent"), required=True),
        "timestamp": Field("timestamp", codecs.timestamp, required=True),
        "agent_id": Field("agent_id", codecs.scalar, required=True),
        "chat_id": Field("chat_id", codecs.scalar, required=True),
        "turn_count": Field("turn_count", codecs.scalar, required=True),
        "run_id": Field("run_id", codecs.scalar),
        "data": Field("data", codecs.scalar),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .hook_decision import HookDecision
    from .hook_event import HookEvent
    from .hook_handler_type import HookHandlerType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ChatHookEvent(Model):
    """That a hook was called."""

    event: HookEvent | None = None
    handler_type: HookHandlerType | None = None
    handler: str | None = None
    """URL, app reference or name of the built-in."""
    decision: HookDecision | None = None
    reason: str | None = None
    injected: bool | None = None
    """Whether it put a message into the chat."""
    error: str | None = None
    duration_ms: int | None = None
    """How long it took, in milliseconds."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "event": Field("event", codecs.Enum("HookEvent")),
        "handler_type": Field("handler_type", codecs.Enum("HookHandlerType")),
        "handler": Field("handler", codecs.scalar),
        "decision": Field("decision", codecs.Enum("HookDecision")),
        "reason": Field("reason", codecs.scalar),
        "injected": Field("injected", codecs.scalar),
        "error": Field("error", codecs.scalar),
        "duration_ms": Field("duration_ms", codecs.scalar),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .context_injection import ContextInjection
    from .hook_decision import HookDecision


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class LifecycleHookResponse(Model):
    """What a hook answers. All fields are optional; an empty answer lets the agent go on."""

    inject: ContextInjection | None = None
    """Something to tell the model."""
    decision: HookDecision | None = None
    """Whether the agent may go on."""
    reason: str | None = None
    """Why, for people and for the model."""
    override: Any = None
    """A value that takes the place of the tool's arguments or result."""
    system: str | None = None
    """Text for the system prompt."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "inject": Field("inject", codecs.Object("ContextInjection")),
        "decision": Field("decision", codecs.Enum("HookDecision")),
        "reason": Field("reason", codecs.scalar),
        "override": Field("override", codecs.scalar),
        "system": Field("system", codecs.scalar),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .hook_event import HookEvent


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class HookEventDefinition(Model):
    """An event that hooks can be set on."""

    event: HookEvent
    """A point in the work of an agent."""
    description: str
    """When it occurs."""
    can_gate: bool
    """Whether a hook of type `gate` may hold the agent up here."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "event": Field("event", codecs.Enum("HookEvent"), required=True),
        "description": Field("description", codecs.scalar, required=True),
        "can_gate": Field("can_gate", codecs.scalar, required=True),
    }

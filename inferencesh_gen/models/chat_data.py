# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .plan_step import PlanStep


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ChatData(Model):
    """What an agent keeps in a chat."""

    plan_steps: list[PlanStep]
    memory: dict[str, Any]
    """A JSON object with values of any kind."""
    allow_all_tools: bool | None = None
    """Whether every tool runs without approval."""
    disable_hooks: bool | None = None
    """Whether the agent's hooks are off."""
    always_allowed_tools: list[str] | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "plan_steps": Field("plan_steps", codecs.Array(codecs.Object("PlanStep")), required=True),
        "memory": Field("memory", codecs.plain_map, required=True),
        "allow_all_tools": Field("allow_all_tools", codecs.scalar),
        "disable_hooks": Field("disable_hooks", codecs.scalar),
        "always_allowed_tools": Field("always_allowed_tools", codecs.plain_array),
    }

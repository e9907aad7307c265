# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ChatSettingsRequest(Model):
    """The settings to change; absent ones stay as they are."""

    name: str | None = None
    """Name for people."""
    visibility: Visibility | None = None
    """Who may see the chat."""
    allow_all_tools: bool | None = None
    """Run every tool without approval; turning it on approves the calls that wait."""
    disable_hooks: bool | None = None
    """Turn the agent's hooks off."""
    forget_memory: list[str] | None = None
    """Keys to take out of the agent's memory."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar),
        "visibility": Field("visibility", codecs.Enum("Visibility")),
        "allow_all_tools": Field("allow_all_tools", codecs.scalar),
        "disable_hooks": Field("disable_hooks", codecs.scalar),
        "forget_memory": Field("forget_memory", codecs.plain_array),
    }

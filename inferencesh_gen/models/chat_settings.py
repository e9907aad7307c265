# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ChatSettings(Model):
    """The settings of a chat."""

    chat_id: str | None = None
    name: str | None = None
    visibility: Visibility | None = None
    allow_all_tools: bool | None = None
    """Whether every tool runs without approval."""
    disable_hooks: bool | None = None
    """Whether the agent's hooks are off."""
    memory: dict[str, Any] | None = None
    """What the agent remembers, by key."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "chat_id": Field("chat_id", codecs.scalar),
        "name": Field("name", codecs.scalar),
        "visibility": Field("visibility", codecs.Enum("Visibility")),
        "allow_all_tools": Field("allow_all_tools", codecs.scalar),
        "disable_hooks": Field("disable_hooks", codecs.scalar),
        "memory": Field("memory", codecs.plain_map),
    }

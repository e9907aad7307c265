# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ChatCreateRequest(Model):
    """Which agent a chat is with. Without one, set it later."""

    agent: str | None = None
    """Reference `namespace/name`, optionally with `@version`; the current version without."""
    name: str | None = None
    """Name for people."""
    context: dict[str, str] | None = None
    """Values of the agent's variables; they can't be changed later."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "agent": Field("agent", codecs.scalar),
        "name": Field("name", codecs.scalar),
        "context": Field("context", codecs.plain_map),
    }

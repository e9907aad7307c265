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
class ContextInjection(Model):
    """A message that a hook puts into the conversation."""

    content: str
    """Its text."""
    role: str | None = None
    """Who seems to say it."""
    ttl_turns: int | None = None
    """For how many turns the model sees it."""
    dedup_key: str | None = None
    """A later message with the same key replaces it."""
    items: list[str] | None = None
    """Its parts, where it is a list."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "content": Field("content", codecs.scalar, required=True),
        "role": Field("role", codecs.scalar),
        "ttl_turns": Field("ttl_turns", codecs.scalar),
        "dedup_key": Field("dedup_key", codecs.scalar),
        "items": Field("items", codecs.plain_array),
    }

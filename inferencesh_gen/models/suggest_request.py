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
class SuggestRequest(Model):
    """The task to suggest something for."""

    query: str
    """The task, in words."""
    context: str | None = None
    """What is known around it."""
    limit: int | None = None
    """Suggestions at most."""
    category: str | None = None
    """Category to stay within."""
    agent: bool | None = None
    """Whether an agent asks."""
    scope: list[str] | None = None
    """What to suggest from."""
    origin: str | None = None
    """Where the question comes from."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "query": Field("query", codecs.scalar, required=True),
        "context": Field("context", codecs.scalar),
        "limit": Field("limit", codecs.scalar),
        "category": Field("category", codecs.scalar),
        "agent": Field("agent", codecs.scalar),
        "scope": Field("scope", codecs.plain_array),
        "origin": Field("origin", codecs.scalar),
    }

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
class ToolAnnotations(Model):
    """Hints about what a function does when it is used as a tool, named as in the Model Context Protocol."""

    title: str | None = None
    """Name for people."""
    read_only_hint: bool | None = None
    """It changes nothing."""
    destructive_hint: bool | None = None
    """It may delete or overwrite."""
    idempotent_hint: bool | None = None
    """Calling it twice changes no more than calling it once."""
    open_world_hint: bool | None = None
    """It talks to systems outside the platform."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "title": Field("title", codecs.scalar),
        "read_only_hint": Field("readOnlyHint", codecs.scalar),
        "destructive_hint": Field("destructiveHint", codecs.scalar),
        "idempotent_hint": Field("idempotentHint", codecs.scalar),
        "open_world_hint": Field("openWorldHint", codecs.scalar),
    }

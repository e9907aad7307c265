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
class ContextField(Model):
    """A variable of an agent that callers may set, read as `{{context.NAME}}`."""

    name: str
    description: str | None = None
    required: bool | None = None
    """Whether the caller must set it."""
    default: str | None = None
    """Value when the caller sets none."""
    in_prompt: bool | None = None
    """Whether the model is told its value."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar),
        "required": Field("required", codecs.scalar),
        "default": Field("default", codecs.scalar),
        "in_prompt": Field("in_prompt", codecs.scalar),
    }

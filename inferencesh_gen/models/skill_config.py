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
class SkillConfig(Model):
    """Instructions that an agent reads when it needs them."""

    name: str
    description: str
    """When to use it, told to the model."""
    skill_id: str | None = None
    """Stored skill."""
    version_id: str | None = None
    """Version of the stored skill."""
    url: str | None = None
    """Where to load it from."""
    content: str | None = None
    """The instructions themselves."""
    preload: bool | None = None
    """Put it into the prompt from the start."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "skill_id": Field("skill_id", codecs.scalar),
        "version_id": Field("version_id", codecs.scalar),
        "url": Field("url", codecs.scalar),
        "content": Field("content", codecs.scalar),
        "preload": Field("preload", codecs.scalar),
    }

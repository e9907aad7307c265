# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .app_category import AppCategory
    from .resource_images import ResourceImages


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AppUpdateRequest(Model):
    """What to change of an app's page: the fields that are sent."""

    title: str | None = None
    """Name for people."""
    description: str | None = None
    agent_description: str | None = None
    """What it does, told to agents that use it as a tool."""
    category: AppCategory | None = None
    images: ResourceImages | None = None
    tags: list[str] | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "title": Field("title", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "agent_description": Field("agent_description", codecs.scalar),
        "category": Field("category", codecs.Enum("AppCategory")),
        "images": Field("images", codecs.Object("ResourceImages")),
        "tags": Field("tags", codecs.plain_array),
    }

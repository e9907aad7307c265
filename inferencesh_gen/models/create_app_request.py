# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .app_category import AppCategory
    from .app_version_input import AppVersionInput
    from .resource_images import ResourceImages


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class CreateAppRequest(Model):
    """A new app, or a new version of one."""

    name: str
    """Name within the namespace."""
    id: str | None = None
    """App to make a version of; a new app when absent."""
    namespace: str | None = None
    """Username of the owning team, the caller's own when absent."""
    title: str | None = None
    """Name for people."""
    description: str | None = None
    agent_description: str | None = None
    """What it does, told to agents that use it as a tool."""
    category: AppCategory | None = None
    images: ResourceImages | None = None
    tags: list[str] | None = None
    version: AppVersionInput | None = None
    """What the version is made of."""
    preserve_current_version: bool | None = None
    """Keep the current version instead of making the new one current."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar, required=True),
        "id": Field("id", codecs.scalar),
        "namespace": Field("namespace", codecs.scalar),
        "title": Field("title", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "agent_description": Field("agent_description", codecs.scalar),
        "category": Field("category", codecs.Enum("AppCategory")),
        "images": Field("images", codecs.Object("ResourceImages")),
        "tags": Field("tags", codecs.plain_array),
        "version": Field("version", codecs.Object("AppVersionInput")),
        "preserve_current_version": Field("preserve_current_version", codecs.scalar),
    }

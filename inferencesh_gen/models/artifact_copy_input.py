# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .resource_images import ResourceImages


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ArtifactCopyInput(Model):
    """What is shown of an artifact."""

    title: str | None = None
    """Name for people."""
    description: str | None = None
    favicon: str | None = None
    """Icon of the page, such as an emoji."""
    images: ResourceImages | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "title": Field("title", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "favicon": Field("favicon", codecs.scalar),
        "images": Field("images", codecs.Object("ResourceImages")),
    }

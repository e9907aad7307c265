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
class PublicAppStore(Model):
    """An app as the store shows it."""

    id: str
    """Id of the app."""
    category: str
    """Slug of a StoreCategory."""
    namespace: str
    """Username of the team that owns it."""
    name: str
    """Name within the namespace."""
    title: str
    """Name for people."""
    description: str
    images: ResourceImages
    """Pictures that show a resource, as URLs; empty where there is none."""
    is_featured: bool
    """Whether the store recommends it."""
    rank: int
    """Place in the store's own order."""
    has_approved_version: bool
    """Whether a version has passed the store's review."""
    subcategory: str | None = None
    tags: list[str] | None = None
    """Slugs of StoreTags."""
    page_id: str | None = None
    """Page that describes it at length."""
    pricing_description: str | None = None
    """What a run costs, for people."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "category": Field("category", codecs.scalar, required=True),
        "namespace": Field("namespace", codecs.scalar, required=True),
        "name": Field("name", codecs.scalar, required=True),
        "title": Field("title", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "images": Field("images", codecs.Object("ResourceImages"), required=True),
        "is_featured": Field("is_featured", codecs.scalar, required=True),
        "rank": Field("rank", codecs.scalar, required=True),
        "has_approved_version": Field("has_approved_version", codecs.scalar, required=True),
        "subcategory": Field("subcategory", codecs.scalar),
        "tags": Field("tags", codecs.plain_array),
        "page_id": Field("page_id", codecs.scalar),
        "pricing_description": Field("pricing_description", codecs.scalar),
    }

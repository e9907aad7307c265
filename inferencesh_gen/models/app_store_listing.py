# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AppStoreListing(Model):
    """How the store lists an app: where it stands and which workers may run it."""

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    category: str
    """Slug of a StoreCategory."""
    is_featured: bool
    """Whether the store recommends it."""
    rank: int
    """Place in the store's own order."""
    allows_private_workers: bool
    """Whether workers of teams may run it."""
    allows_cloud_workers: bool
    """Whether workers of the platform may run it."""
    max_concurrency: int
    """Tasks that may run at a time."""
    max_concurrency_per_team: int
    """Tasks of one team that may run at a time."""
    min_concurrency: int
    deleted_at: datetime.datetime | None = None
    """Set once it is no longer listed."""
    subcategory: str | None = None
    page_id: str | None = None
    """Page that describes it at length."""
    required_feature: str | None = None
    """Feature of the plan that is needed to run it."""
    tags: list[str] | None = None
    """Slugs of StoreTags."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "category": Field("category", codecs.scalar, required=True),
        "is_featured": Field("is_featured", codecs.scalar, required=True),
        "rank": Field("rank", codecs.scalar, required=True),
        "allows_private_workers": Field("allows_private_workers", codecs.scalar, required=True),
        "allows_cloud_workers": Field("allows_cloud_workers", codecs.scalar, required=True),
        "max_concurrency": Field("max_concurrency", codecs.scalar, required=True),
        "max_concurrency_per_team": Field("max_concurrency_per_team", codecs.scalar, required=True),
        "min_concurrency": Field("min_concurrency", codecs.scalar, required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "subcategory": Field("subcategory", codecs.scalar),
        "page_id": Field("page_id", codecs.scalar),
        "required_feature": Field("required_feature", codecs.scalar),
        "tags": Field("tags", codecs.plain_array),
    }

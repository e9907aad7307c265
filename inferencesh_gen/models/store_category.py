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
class StoreCategory(Model):
    """A category of the store."""

    slug: str
    """Name in filters and addresses."""
    name: str
    """Name for people."""
    description: str
    icon: str
    """Name of the icon shown beside it."""
    rank: int
    """Place among the categories."""
    count: int
    """Number of apps in it."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "slug": Field("slug", codecs.scalar, required=True),
        "name": Field("name", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "icon": Field("icon", codecs.scalar, required=True),
        "rank": Field("rank", codecs.scalar, required=True),
        "count": Field("count", codecs.scalar, required=True),
    }

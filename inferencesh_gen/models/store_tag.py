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
class StoreTag(Model):
    """A tag of apps in the store."""

    slug: str
    """Name in filters and addresses."""
    title: str
    """Name for people."""
    count: int
    """Number of apps that have it."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "slug": Field("slug", codecs.scalar, required=True),
        "title": Field("title", codecs.scalar, required=True),
        "count": Field("count", codecs.scalar, required=True),
    }

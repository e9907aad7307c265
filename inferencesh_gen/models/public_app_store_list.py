# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .public_app_store import PublicAppStore


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class PublicAppStoreList(Model):
    """A page of apps of the store."""

    next_cursor: str
    """Opaque cursor of the page after this one; empty when there is none."""
    prev_cursor: str
    """Opaque cursor of the page before this one; empty when there is none."""
    has_next: bool
    has_previous: bool
    items_per_page: int
    """The `limit` that was used."""
    items: list[PublicAppStore]
    total_items: int | None = None
    """Number of objects on all pages."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "next_cursor": Field("next_cursor", codecs.scalar, required=True),
        "prev_cursor": Field("prev_cursor", codecs.scalar, required=True),
        "has_next": Field("has_next", codecs.scalar, required=True),
        "has_previous": Field("has_previous", codecs.scalar, required=True),
        "items_per_page": Field("items_per_page", codecs.scalar, required=True),
        "items": Field("items", codecs.Array(codecs.Object("PublicAppStore")), required=True),
        "total_items": Field("total_items", codecs.scalar),
    }

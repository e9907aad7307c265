# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .filter_ import Filter
    from .search_request import SearchRequest
    from .sort_order import SortOrder


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class CursorListRequest(Model):
    """Which page of which objects to list. All fields are optional: an empty request gives the first page."""

    cursor: str | None = None
    """`next_cursor` or `prev_cursor` of another page; the first page when absent."""
    limit: int | None = None
    """Objects a page, usually 100 at most. -1 gives all of them, up to 10000, in one answer."""
    direction: str | None = None
    """`forward` (default) or `backward` from the cursor; `next` and `prev` mean the same."""
    search: SearchRequest | None = None
    filters: list[Filter] | None = None
    """Conditions that all must hold."""
    preloads: list[str] | None = None
    """Relations to fill in."""
    sort: list[SortOrder] | None = None
    """Order of the list, newest first when absent."""
    fields: list[str] | None = None
    """Columns to answer, all when absent."""
    permissions: list[str] | None = None
    """Permissions to filter by."""
    include_others: bool | None = None
    """Also list objects of others."""
    include_private: bool | None = None
    """Also list private objects of the team's members; for owners and admins, and audited."""
    page: int | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "cursor": Field("cursor", codecs.scalar),
        "limit": Field("limit", codecs.scalar),
        "direction": Field("direction", codecs.scalar),
        "search": Field("search", codecs.Object("SearchRequest")),
        "filters": Field("filters", codecs.Array(codecs.Object("Filter"))),
        "preloads": Field("preloads", codecs.plain_array),
        "sort": Field("sort", codecs.Array(codecs.Object("SortOrder"))),
        "fields": Field("fields", codecs.plain_array),
        "permissions": Field("permissions", codecs.plain_array),
        "include_others": Field("include_others", codecs.scalar),
        "include_private": Field("include_private", codecs.scalar),
        "page": Field("page", codecs.scalar),
    }

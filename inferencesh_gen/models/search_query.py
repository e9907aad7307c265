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
class SearchQuery(Model):
    """What to look for, and where."""

    query: str
    """Words to look for."""
    collections: list[str] | None = None
    """Collections to look in, such as `apps`; all when absent."""
    limit: int | None = None
    """Hits a collection at most."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "query": Field("query", codecs.scalar, required=True),
        "collections": Field("collections", codecs.plain_array),
        "limit": Field("limit", codecs.scalar),
    }

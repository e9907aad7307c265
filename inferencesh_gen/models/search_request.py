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
class SearchRequest(Model):
    """A full-text search within a list."""

    term: str
    """Words to look for."""
    exact: bool | None = None
    """Match the term as it stands."""
    fields: list[str] | None = None
    """Columns to look in."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "term": Field("term", codecs.scalar, required=True),
        "exact": Field("exact", codecs.scalar),
        "fields": Field("fields", codecs.plain_array),
    }

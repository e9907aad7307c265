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
class PublicSkillStore(Model):
    """A skill as the store shows it."""

    id: str
    """Id of the skill."""
    category: str
    namespace: str
    """Username of the team that owns it."""
    name: str
    """Name within the namespace."""
    description: str
    is_featured: bool
    """Whether the store recommends it."""
    rank: int
    """Place in the store's own order."""
    has_approved_version: bool
    """Whether a version has passed the store's review."""
    tags: list[str] | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "category": Field("category", codecs.scalar, required=True),
        "namespace": Field("namespace", codecs.scalar, required=True),
        "name": Field("name", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "is_featured": Field("is_featured", codecs.scalar, required=True),
        "rank": Field("rank", codecs.scalar, required=True),
        "has_approved_version": Field("has_approved_version", codecs.scalar, required=True),
        "tags": Field("tags", codecs.plain_array),
    }

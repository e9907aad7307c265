# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .team_capability import TeamCapability


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TeamViewOrg(Model):
    """An organization from the point of view of the caller."""

    id: str | None = None
    name: str | None = None
    slug: str | None = None
    """Name in URLs."""
    avatar_url: str | None = None
    can: list[TeamCapability] | None = None
    """What the caller may do."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar),
        "name": Field("name", codecs.scalar),
        "slug": Field("slug", codecs.scalar),
        "avatar_url": Field("avatar_url", codecs.scalar),
        "can": Field("can", codecs.Array(codecs.Enum("TeamCapability"))),
    }

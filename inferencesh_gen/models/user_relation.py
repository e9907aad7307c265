# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .role import Role


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class UserRelation(Model):
    """A user as shown beside what they own."""

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    role: Role
    """The standing of a user on the platform."""
    avatar_url: str
    """Empty when there is none."""
    name: str | None = None
    """Display name."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "role": Field("role", codecs.Enum("Role"), required=True),
        "avatar_url": Field("avatar_url", codecs.scalar, required=True),
        "name": Field("name", codecs.scalar),
    }

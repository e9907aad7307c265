# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .permission import Permission
    from .user_relation import UserRelation


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ResourceShare(Model):
    """A permission that one user or team has on an object."""

    id: str
    """Lowercase ULID of 26 characters."""
    short_id: str
    """Short form of the id, for people."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    resource_id: str
    resource_type: str
    user_id: str
    permission: Permission
    """What somebody may do with an object."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    team_id: str | None = None
    user: UserRelation | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "resource_id": Field("resource_id", codecs.scalar, required=True),
        "resource_type": Field("resource_type", codecs.scalar, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "permission": Field("permission", codecs.Enum("Permission"), required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "team_id": Field("team_id", codecs.scalar),
        "user": Field("user", codecs.Object("UserRelation")),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .team_role import TeamRole
    from .team_status import TeamStatus
    from .team_type import TeamType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class Team(Model):
    """A workspace: it owns apps, tasks, files and keys, and it pays."""

    id: str
    """Lowercase ULID of 26 characters."""
    short_id: str
    """Short form of the id, for people."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    type: TeamType | None = None
    name: str | None = None
    username: str | None = None
    """Namespace of its apps and agents."""
    avatar_url: str | None = None
    email: str | None = None
    setup_completed: bool | None = None
    """False while it has still to choose its username."""
    max_concurrency: int | None = None
    """Tasks that may run at once."""
    status: TeamStatus | None = None
    role: TeamRole | None = None
    """The caller's role in it."""
    org_id: str | None = None
    org_name: str | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "type": Field("type", codecs.Enum("TeamType")),
        "name": Field("name", codecs.scalar),
        "username": Field("username", codecs.scalar),
        "avatar_url": Field("avatar_url", codecs.scalar),
        "email": Field("email", codecs.scalar),
        "setup_completed": Field("setup_completed", codecs.scalar),
        "max_concurrency": Field("max_concurrency", codecs.scalar),
        "status": Field("status", codecs.Enum("TeamStatus")),
        "role": Field("role", codecs.Enum("TeamRole")),
        "org_id": Field("org_id", codecs.scalar),
        "org_name": Field("org_name", codecs.scalar),
    }

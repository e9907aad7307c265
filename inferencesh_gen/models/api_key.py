# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .api_key_scope import ApiKeyScope
    from .scope import Scope
    from .team_member_user import TeamMemberUser
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ApiKey(Model):
    """A key that programs authenticate with."""

    id: str
    """Lowercase ULID of 26 characters."""
    short_id: str
    """Short form of the id, for people."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    user_id: str
    """Id of the user who made it."""
    team_id: str
    """Id of the team (workspace) that owns it."""
    visibility: Visibility
    """Who may see an object: its owner alone, the team, the organization, everybody, or everybody who has the
    link."""
    name: str
    key: str
    """The key itself when it was just created, later most of it is hidden."""
    last_used_at: datetime.datetime
    """In the year 1 when it was never used."""
    scopes: list[Scope]
    """What it may do; empty means everything."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    expires_at: datetime.datetime | None = None
    """When it ends; never when absent."""
    grants: list[Scope] | None = None
    """The same, families spelled out."""
    source: str | None = None
    """How it came about; `token` is a temporary key, which cannot make keys."""
    scope: ApiKeyScope | None = None
    """Whom it acts as."""
    created_by: str | None = None
    """Id of the user who made it."""
    creator: TeamMemberUser | None = None
    """The user who made it, where the server joins it."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "name": Field("name", codecs.scalar, required=True),
        "key": Field("key", codecs.scalar, required=True, secret=True),
        "last_used_at": Field("last_used_at", codecs.timestamp, required=True),
        "scopes": Field("scopes", codecs.Array(codecs.Enum("Scope")), required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "expires_at": Field("expires_at", codecs.timestamp),
        "grants": Field("grants", codecs.Array(codecs.Enum("Scope"))),
        "source": Field("source", codecs.scalar),
        "scope": Field("scope", codecs.Enum("ApiKeyScope")),
        "created_by": Field("created_by", codecs.scalar),
        "creator": Field("creator", codecs.Object("TeamMemberUser")),
    }

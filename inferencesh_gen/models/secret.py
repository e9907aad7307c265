# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .secret_scope import SecretScope
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class Secret(Model):
    """A secret of a team, without its value."""

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
    key: str
    """Name that apps ask for."""
    masked_value: str
    """The value with most of it hidden."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    description: str | None = None
    """What it is for."""
    scope: SecretScope | None = None
    """Who uses it."""
    credential_id: str | None = None
    """Credential it belongs to."""
    provider: str | None = None
    """Key of the provider it is for."""
    provider_name: str | None = None
    """Name of that provider, for people."""
    label: str | None = None
    """Which of several accounts it is, for people."""
    credential_default: bool | None = None
    """Whether it is the one used when there are several."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "key": Field("key", codecs.scalar, required=True),
        "masked_value": Field("masked_value", codecs.scalar, required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "scope": Field("scope", codecs.Enum("SecretScope")),
        "credential_id": Field("credential_id", codecs.scalar),
        "provider": Field("provider", codecs.scalar),
        "provider_name": Field("provider_name", codecs.scalar),
        "label": Field("label", codecs.scalar),
        "credential_default": Field("credential_default", codecs.scalar),
    }

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
    from .user_metadata import UserMetadata


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class User(Model):
    """A person, or the service account of a team."""

    id: str
    """Lowercase ULID of 26 characters."""
    short_id: str
    """Short form of the id, for people."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    default_team_id: str
    role: Role
    """The standing of a user on the platform."""
    email: str
    name: str
    """Display name."""
    full_name: str
    avatar_url: str
    totp_enabled: bool
    """Whether an authenticator app is set up."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    managed_by_org_id: str | None = None
    """Organization that manages the account."""
    service_team_id: str | None = None
    """Team this is the service account of."""
    banned_at: datetime.datetime | None = None
    ban_note: str | None = None
    """Why the user is banned."""
    two_factor_enabled: bool | None = None
    """Whether any second factor is set up."""
    metadata: UserMetadata | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "default_team_id": Field("default_team_id", codecs.scalar, required=True),
        "role": Field("role", codecs.Enum("Role"), required=True),
        "email": Field("email", codecs.scalar, required=True),
        "name": Field("name", codecs.scalar, required=True),
        "full_name": Field("full_name", codecs.scalar, required=True),
        "avatar_url": Field("avatar_url", codecs.scalar, required=True),
        "totp_enabled": Field("totp_enabled", codecs.scalar, required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "managed_by_org_id": Field("managed_by_org_id", codecs.scalar),
        "service_team_id": Field("service_team_id", codecs.scalar),
        "banned_at": Field("banned_at", codecs.timestamp),
        "ban_note": Field("ban_note", codecs.scalar),
        "two_factor_enabled": Field("two_factor_enabled", codecs.scalar),
        "metadata": Field("metadata", codecs.Object("UserMetadata")),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .team_relation import TeamRelation
    from .usage_event_resource_tier import UsageEventResourceTier
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class UsageEvent(Model):
    """Something a task used that is billed."""

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
    usage_billing_record_id: str
    """Record that bills it."""
    reference_id: str
    """What the usage belongs to."""
    resource_id: str
    """What was used."""
    tier: UsageEventResourceTier
    """Whose hardware was used."""
    type: str
    """Kind of resource."""
    model: str
    """Model of the resource."""
    quantity: int
    """How much, in `unit`."""
    unit: str
    """Unit of `quantity`."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "usage_billing_record_id": Field("usage_billing_record_id", codecs.scalar, required=True),
        "reference_id": Field("reference_id", codecs.scalar, required=True),
        "resource_id": Field("resource_id", codecs.scalar, required=True),
        "tier": Field("tier", codecs.Enum("UsageEventResourceTier"), required=True),
        "type": Field("type", codecs.scalar, required=True),
        "model": Field("model", codecs.scalar, required=True),
        "quantity": Field("quantity", codecs.scalar, required=True),
        "unit": Field("unit", codecs.scalar, required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
    }

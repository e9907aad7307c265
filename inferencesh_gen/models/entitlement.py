# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .enforcement_mode import EnforcementMode
    from .entitlement_resource import EntitlementResource


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class Entitlement(Model):
    """A limit or a feature that a team has."""

    id: str
    """Lowercase ULID of 26 characters."""
    short_id: str
    """Short form of the id, for people."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    team_id: str
    resource: EntitlementResource
    """What a plan counts or switches on."""
    type: str
    """`limit`, or a feature that is on or off."""
    enabled: bool
    """Whether the team has it at all."""
    unlimited: bool
    """Whether there is no limit."""
    limit: int
    """What is allowed, unless it is unlimited."""
    source: str
    """Where it comes from: `tier`, `addon`, `trial`, `whitelist` or `override`, which wins over all."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    scope: str | None = None
    """Whether it is the team's own or shared by its organization (`org`)."""
    org_id: str | None = None
    user_id: str | None = None
    enforcement: EnforcementMode | None = None
    """What happens at the limit, `warn` when absent."""
    expires_at: datetime.datetime | None = None
    """When a trial or an override ends."""
    team_plan_id: str | None = None
    """Plan it comes from."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "resource": Field("resource", codecs.Enum("EntitlementResource"), required=True),
        "type": Field("type", codecs.scalar, required=True),
        "enabled": Field("enabled", codecs.scalar, required=True),
        "unlimited": Field("unlimited", codecs.scalar, required=True),
        "limit": Field("limit", codecs.scalar, required=True),
        "source": Field("source", codecs.scalar, required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "scope": Field("scope", codecs.scalar),
        "org_id": Field("org_id", codecs.scalar),
        "user_id": Field("user_id", codecs.scalar),
        "enforcement": Field("enforcement", codecs.Enum("EnforcementMode")),
        "expires_at": Field("expires_at", codecs.timestamp),
        "team_plan_id": Field("team_plan_id", codecs.scalar),
    }

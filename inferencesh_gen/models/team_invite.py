# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .team_invite_status import TeamInviteStatus
    from .team_member_user import TeamMemberUser
    from .team_relation import TeamRelation
    from .team_role import TeamRole


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TeamInvite(Model):
    """An invitation to a team."""

    id: str
    team_id: str
    email: str
    """Address it was sent to."""
    role: TeamRole
    """The role of a member in a team."""
    status: TeamInviteStatus
    """What became of an invitation."""
    expires_at: datetime.datetime
    created_at: datetime.datetime
    invited_by: TeamMemberUser | None = None
    """Who invited, where the server joins it."""
    team: TeamRelation | None = None
    """The team, where the server joins it."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "email": Field("email", codecs.scalar, required=True),
        "role": Field("role", codecs.Enum("TeamRole"), required=True),
        "status": Field("status", codecs.Enum("TeamInviteStatus"), required=True),
        "expires_at": Field("expires_at", codecs.timestamp, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "invited_by": Field("invited_by", codecs.Object("TeamMemberUser")),
        "team": Field("team", codecs.Object("TeamRelation")),
    }

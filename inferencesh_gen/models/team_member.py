# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .team_member_user import TeamMemberUser
    from .team_role import TeamRole


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TeamMember(Model):
    """A user in a team."""

    id: str
    """Id of the membership."""
    user_id: str
    team_id: str
    role: TeamRole
    """The role of a member in a team."""
    user: TeamMemberUser | None = None
    """The user, where the server joins it."""
    assignable_roles: list[TeamRole] | None = None
    """Roles the caller may give this member."""
    removable: bool | None = None
    """Whether the caller may remove this member."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "role": Field("role", codecs.Enum("TeamRole"), required=True),
        "user": Field("user", codecs.Object("TeamMemberUser")),
        "assignable_roles": Field("assignable_roles", codecs.Array(codecs.Enum("TeamRole"))),
        "removable": Field("removable", codecs.scalar),
    }

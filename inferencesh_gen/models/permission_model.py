# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class PermissionModel(Model):
    """Who owns an object and who may see it."""

    user_id: str
    """Id of the user who made it."""
    team_id: str
    """Id of the team (workspace) that owns it."""
    visibility: Visibility
    """Who may see an object: its owner alone, the team, the organization, everybody, or everybody who has the
    link."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
    }

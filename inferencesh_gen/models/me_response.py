# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .diagnostics_config import DiagnosticsConfig
    from .org import Org
    from .scope import Scope
    from .team import Team
    from .team_view import TeamView
    from .user import User


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class MeResponse(Model):
    """Who is calling, for which team, and with which rights."""

    user: User
    """A person, or the service account of a team."""
    team: Team | None = None
    """The team the key works for."""
    org: Org | None = None
    """The organization of the team."""
    team_view: TeamView | None = None
    """What the caller may do in the team."""
    scopes: list[Scope] | None = None
    """Scopes of the key; empty means full access."""
    personal_team_id: str | None = None
    """Id of the user's own team."""
    needs_username: bool | None = None
    """Whether the user has still to choose a username."""
    platform_power: bool | None = None
    diagnostics: DiagnosticsConfig | None = None
    """How much the client should report."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "user": Field("user", codecs.Object("User"), required=True),
        "team": Field("team", codecs.Object("Team")),
        "org": Field("org", codecs.Object("Org")),
        "team_view": Field("team_view", codecs.Object("TeamView")),
        "scopes": Field("scopes", codecs.Array(codecs.Enum("Scope"))),
        "personal_team_id": Field("personal_team_id", codecs.scalar),
        "needs_username": Field("needs_username", codecs.scalar),
        "platform_power": Field("platform_power", codecs.scalar),
        "diagnostics": Field("diagnostics", codecs.Object("DiagnosticsConfig")),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .team_role import TeamRole


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TeamMemberAddRequest(Model):
    """The user who joins a team."""

    email: str
    """Address the user has an account with."""
    role: TeamRole
    """The role of a member in a team."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "email": Field("email", codecs.scalar, required=True),
        "role": Field("role", codecs.Enum("TeamRole"), required=True),
    }

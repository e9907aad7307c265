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
class TeamMemberRoleRequest(Model):
    """The new role of a member."""

    role: TeamRole
    """The role of a member in a team."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "role": Field("role", codecs.Enum("TeamRole"), required=True),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .team_type import TeamType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TeamRelation(Model):
    """A team as shown beside what it owns."""

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    type: TeamType
    """What kind of team: of one person, of several, of the platform, or of an organization."""
    username: str
    """Name of the team in references: the namespace of its apps and agents."""
    avatar_url: str
    setup_completed: bool
    """False while the team has still to choose its username."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "type": Field("type", codecs.Enum("TeamType"), required=True),
        "username": Field("username", codecs.scalar, required=True),
        "avatar_url": Field("avatar_url", codecs.scalar, required=True),
        "setup_completed": Field("setup_completed", codecs.scalar, required=True),
    }

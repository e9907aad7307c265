# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .team_capability import TeamCapability
    from .team_governance import TeamGovernance
    from .team_kind import TeamKind
    from .team_view_org import TeamViewOrg


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TeamView(Model):
    """A team from the point of view of the caller."""

    team_id: str | None = None
    kind: TeamKind | None = None
    org: TeamViewOrg | None = None
    can: list[TeamCapability] | None = None
    """What the caller may do."""
    governance: TeamGovernance | None = None
    """Who decides for it."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "team_id": Field("team_id", codecs.scalar),
        "kind": Field("kind", codecs.Enum("TeamKind")),
        "org": Field("org", codecs.Object("TeamViewOrg")),
        "can": Field("can", codecs.Array(codecs.Enum("TeamCapability"))),
        "governance": Field("governance", codecs.Object("TeamGovernance")),
    }

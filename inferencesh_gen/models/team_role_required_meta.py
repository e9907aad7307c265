# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .team_capability import TeamCapability
    from .team_role import TeamRole


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TeamRoleRequiredMeta(Model):
    """The right in the team that the caller lacks."""

    capability: TeamCapability | None = None
    """What the caller tried to do."""
    actual_role: TeamRole | None = None
    required_role: TeamRole | None = None
    requires_org_admin: bool | None = None
    """Whether an admin of the organization has to do it."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "capability": Field("capability", codecs.Enum("TeamCapability")),
        "actual_role": Field("actual_role", codecs.Enum("TeamRole")),
        "required_role": Field("required_role", codecs.Enum("TeamRole")),
        "requires_org_admin": Field("requires_org_admin", codecs.scalar),
    }

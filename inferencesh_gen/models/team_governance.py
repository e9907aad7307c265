# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .governance_source import GovernanceSource


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TeamGovernance(Model):
    """Who decides for a team."""

    billing: GovernanceSource | None = None
    """Who pays."""
    policy: GovernanceSource | None = None
    """Whose usage policy holds."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "billing": Field("billing", codecs.Object("GovernanceSource")),
        "policy": Field("policy", codecs.Object("GovernanceSource")),
    }

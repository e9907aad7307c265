# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class GovernanceSource(Model):
    """Who decides on something."""

    by: str | None = None
    """`team` or `org`."""
    team_id: str | None = None
    """The team that decides."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "by": Field("by", codecs.scalar),
        "team_id": Field("team_id", codecs.scalar),
    }

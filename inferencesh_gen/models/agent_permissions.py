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
class AgentPermissions(Model):
    """What an agent may do without asking."""

    allow_all_tools: bool | None = None
    """Run every tool without approval."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "allow_all_tools": Field("allow_all_tools", codecs.scalar),
    }

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
class AgentToolConfig(Model):
    """A tool that asks another agent."""

    ref: str
    """Reference of the agent."""
    id: str | None = None
    """Id of the agent."""
    version_id: str | None = None
    """Version of the agent; the current one when absent."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "ref": Field("ref", codecs.scalar, required=True),
        "id": Field("id", codecs.scalar),
        "version_id": Field("version_id", codecs.scalar),
    }

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
class AgentCardSkill(Model):
    """Something an agent can do."""

    id: str | None = None
    name: str | None = None
    description: str | None = None
    tags: list[str] | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar),
        "name": Field("name", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "tags": Field("tags", codecs.plain_array),
    }

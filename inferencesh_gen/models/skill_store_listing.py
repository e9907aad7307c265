# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class SkillStoreListing(Model):
    """How the store lists a skill."""

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
    }

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
class SkillSupersedeRequest(Model):
    """The skill that another one takes the place of."""

    superseded_id: str
    """Id of the skill that is replaced."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "superseded_id": Field("superseded_id", codecs.scalar, required=True),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .skill_lineage_skill_ref import SkillLineageSkillRef


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class SkillLineageResponse(Model):
    """Where a skill comes from and what came of it."""

    parents: list[SkillLineageSkillRef]
    """What it was forked from."""
    siblings: list[SkillLineageSkillRef]
    """Other forks of the same parent."""
    forks: list[SkillLineageSkillRef]
    """What was forked from it."""
    duplicates: list[SkillLineageSkillRef]
    """Others with the same content."""
    skill: SkillLineageSkillRef | None = None
    """The skill itself."""
    fork_depth: int | None = None
    """Forks between it and the first of the line."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "parents": Field("parents", codecs.Array(codecs.Object("SkillLineageSkillRef")), required=True),
        "siblings": Field("siblings", codecs.Array(codecs.Object("SkillLineageSkillRef")), required=True),
        "forks": Field("forks", codecs.Array(codecs.Object("SkillLineageSkillRef")), required=True),
        "duplicates": Field("duplicates", codecs.Array(codecs.Object("SkillLineageSkillRef")), required=True),
        "skill": Field("skill", codecs.Object("SkillLineageSkillRef")),
        "fork_depth": Field("fork_depth", codecs.scalar),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .knowledge_lifecycle import KnowledgeLifecycle


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class SkillUpdateRequest(Model):
    """What describes a skill; its name does not change, its content comes with a new version."""

    title: str | None = None
    """Name for people."""
    description: str | None = None
    """What it does and when to use it."""
    repo_url: str | None = None
    """Repository it comes from."""
    lifecycle: KnowledgeLifecycle | None = None
    """How it ages."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "title": Field("title", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "repo_url": Field("repo_url", codecs.scalar),
        "lifecycle": Field("lifecycle", codecs.Enum("KnowledgeLifecycle")),
    }

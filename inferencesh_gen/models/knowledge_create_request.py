# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .knowledge_lifecycle import KnowledgeLifecycle
    from .knowledge_type import KnowledgeType
    from .knowledge_version_input import KnowledgeVersionInput


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class KnowledgeCreateRequest(Model):
    """An entry of knowledge, or a new version of the entry that has this name already."""

    name: str
    """Name within the namespace of the team; it does not change later."""
    title: str | None = None
    """Name for people."""
    description: str | None = None
    """What it is about; search and agents go by it."""
    repo_url: str | None = None
    """Repository it comes from."""
    type: KnowledgeType | None = None
    """Kind of knowledge, `observation` when absent."""
    lifecycle: KnowledgeLifecycle | None = None
    """How it ages, `permanent` when absent."""
    version: KnowledgeVersionInput | None = None
    """Its content."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar, required=True),
        "title": Field("title", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "repo_url": Field("repo_url", codecs.scalar),
        "type": Field("type", codecs.Enum("KnowledgeType")),
        "lifecycle": Field("lifecycle", codecs.Enum("KnowledgeLifecycle")),
        "version": Field("version", codecs.Object("KnowledgeVersionInput")),
    }

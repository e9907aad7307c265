# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .knowledge_lifecycle import KnowledgeLifecycle
    from .knowledge_version_input import KnowledgeVersionInput


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class KnowledgeUpdateRequest(Model):
    """What describes an entry of knowledge; its name and type do not change."""

    title: str | None = None
    """Name for people."""
    description: str | None = None
    """What it is about."""
    repo_url: str | None = None
    """Repository it comes from."""
    lifecycle: KnowledgeLifecycle | None = None
    """How it ages."""
    version: KnowledgeVersionInput | None = None
    """Content of a new version, on older servers. With newer ones `knowledge_create` writes versions."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "title": Field("title", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "repo_url": Field("repo_url", codecs.scalar),
        "lifecycle": Field("lifecycle", codecs.Enum("KnowledgeLifecycle")),
        "version": Field("version", codecs.Object("KnowledgeVersionInput")),
    }

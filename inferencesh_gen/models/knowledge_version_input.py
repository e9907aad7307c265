# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .knowledge_file import KnowledgeFile


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class KnowledgeVersionInput(Model):
    """The content of a version to be written."""

    description: str | None = None
    """What it is about."""
    content: KnowledgeFile | None = None
    """The text itself."""
    files: list[KnowledgeFile] | None = None
    """Files beside the text."""
    tags: list[str] | None = None
    scope: list[str] | None = None
    """Where it applies: signals such as `git:acme/shop` or `lang:python`."""
    metadata: dict[str, str] | None = None
    """Facts for programs."""
    origin: str | None = None
    """Where it was extracted from, such as the session of an agent."""
    generated_by: str | None = None
    """Who wrote it, a person or a model."""
    source_url: str | None = None
    """Page it was taken from."""
    mutation_type: str | None = None
    """What kind of change it is."""
    version_notes: str | None = None
    """What changed, for people."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "description": Field("description", codecs.scalar),
        "content": Field("content", codecs.Object("KnowledgeFile")),
        "files": Field("files", codecs.Array(codecs.Object("KnowledgeFile"))),
        "tags": Field("tags", codecs.plain_array),
        "scope": Field("scope", codecs.plain_array),
        "metadata": Field("metadata", codecs.plain_map),
        "origin": Field("origin", codecs.scalar),
        "generated_by": Field("generated_by", codecs.scalar),
        "source_url": Field("source_url", codecs.scalar),
        "mutation_type": Field("mutation_type", codecs.scalar),
        "version_notes": Field("version_notes", codecs.scalar),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .knowledge_file import KnowledgeFile


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class KnowledgeVersion(Model):
    """One version of an entry of knowledge; it never changes."""

    id: str
    """Lowercase ULID of 26 characters."""
    short_id: str
    """Short form of the id, for people."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    knowledge_id: str
    """Id of the entry."""
    content: KnowledgeFile
    """A text or file of knowledge or of a skill. Small ones carry their content, others a URL."""
    files: list[KnowledgeFile]
    """Files beside the text."""
    content_hash: str
    """Hash of the text and its files."""
    description: str
    """What it is about."""
    tags: list[str]
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
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
    """What kind of change made this version."""
    version_notes: str | None = None
    """What changed, for people."""
    last_confirmed_at: datetime.datetime | None = None
    """When it was last found to be still true."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "knowledge_id": Field("knowledge_id", codecs.scalar, required=True),
        "content": Field("content", codecs.Object("KnowledgeFile"), required=True),
        "files": Field("files", codecs.Array(codecs.Object("KnowledgeFile")), required=True),
        "content_hash": Field("content_hash", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "tags": Field("tags", codecs.plain_array, required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "scope": Field("scope", codecs.plain_array),
        "metadata": Field("metadata", codecs.plain_map),
        "origin": Field("origin", codecs.scalar),
        "generated_by": Field("generated_by", codecs.scalar),
        "source_url": Field("source_url", codecs.scalar),
        "mutation_type": Field("mutation_type", codecs.scalar),
        "version_notes": Field("version_notes", codecs.scalar),
        "last_confirmed_at": Field("last_confirmed_at", codecs.timestamp),
    }

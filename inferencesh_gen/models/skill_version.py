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
class SkillVersion(Model):
    """One version of a skill; it never changes."""

    id: str
    """Lowercase ULID of 26 characters."""
    short_id: str
    """Short form of the id, for people."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    skill_id: str
    """Id of the skill."""
    instructions: KnowledgeFile
    """A text or file of knowledge or of a skill. Small ones carry their content, others a URL."""
    files: list[KnowledgeFile]
    """Files the agent may load beside it."""
    content_hash: str
    """Hash of the instructions and files."""
    description: str
    """What it does and when to use it."""
    tags: list[str]
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    allowed_tools: str | None = None
    """Tools the skill may use."""
    compatibility: str | None = None
    """What it needs to run, for people."""
    license: str | None = None
    source_url: str | None = None
    """Page it was taken from."""
    mutation_type: str | None = None
    """What kind of change made this version."""
    version_notes: str | None = None
    """What changed, for people."""
    disable_model_invocation: bool | None = None
    """Only people load it, never the model by itself."""
    user_invocable: bool | None = None
    """Whether people can load it by name."""
    context: str | None = None
    """Context it runs in, such as one of its own."""
    metadata: dict[str, str] | None = None
    """Facts for programs."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "skill_id": Field("skill_id", codecs.scalar, required=True),
        "instructions": Field("instructions", codecs.Object("KnowledgeFile"), required=True),
        "files": Field("files", codecs.Array(codecs.Object("KnowledgeFile")), required=True),
        "content_hash": Field("content_hash", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "tags": Field("tags", codecs.plain_array, required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "allowed_tools": Field("allowed_tools", codecs.scalar),
        "compatibility": Field("compatibility", codecs.scalar),
        "license": Field("license", codecs.scalar),
        "source_url": Field("source_url", codecs.scalar),
        "mutation_type": Field("mutation_type", codecs.scalar),
        "version_notes": Field("version_notes", codecs.scalar),
        "disable_model_invocation": Field("disable_model_invocation", codecs.scalar),
        "user_invocable": Field("user_invocable", codecs.scalar),
        "context": Field("context", codecs.scalar),
        "metadata": Field("metadata", codecs.plain_map),
    }

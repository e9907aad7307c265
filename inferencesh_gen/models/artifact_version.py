# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .artifact_version_file import ArtifactVersionFile
    from .knowledge_file import KnowledgeFile


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ArtifactVersion(Model):
    """One version of a page."""

    id: str
    """Lowercase ULID of 26 characters."""
    short_id: str
    """Short form of the id, for people."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    artifact_id: str
    number: int
    """Counts up with every version."""
    content: KnowledgeFile
    """A text or file of knowledge or of a skill. Small ones carry their content, others a URL."""
    content_hash: str
    """Hash of page and files; equal ones make no new version."""
    md5: str
    """MD5 of the page."""
    size_bytes: int
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    label: str | None = None
    """Short name of the version, for people."""
    notes: str | None = None
    """What is new in it."""
    origin: str | None = None
    """Where it comes from."""
    generated_by: str | None = None
    """Person or model that wrote it."""
    capabilities: Any = None
    """What the page may do beyond showing itself; a JSON object."""
    created_by_user_id: str | None = None
    files: list[ArtifactVersionFile] | None = None
    """Files the page refers to."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "artifact_id": Field("artifact_id", codecs.scalar, required=True),
        "number": Field("number", codecs.scalar, required=True),
        "content": Field("content", codecs.Object("KnowledgeFile"), required=True),
        "content_hash": Field("content_hash", codecs.scalar, required=True),
        "md5": Field("md5", codecs.scalar, required=True),
        "size_bytes": Field("size_bytes", codecs.scalar, required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "label": Field("label", codecs.scalar),
        "notes": Field("notes", codecs.scalar),
        "origin": Field("origin", codecs.scalar),
        "generated_by": Field("generated_by", codecs.scalar),
        "capabilities": Field("capabilities", codecs.scalar),
        "created_by_user_id": Field("created_by_user_id", codecs.scalar),
        "files": Field("files", codecs.Array(codecs.Object("ArtifactVersionFile"))),
    }

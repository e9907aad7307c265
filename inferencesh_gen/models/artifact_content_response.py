# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .artifact_type import ArtifactType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ArtifactContentResponse(Model):
    """The source of a page with what identifies it."""

    artifact_id: str
    version_id: str
    number: int
    """Number of the version."""
    type: ArtifactType
    """The language a page is written in."""
    title: str
    content: str
    """The source, in HTML or Markdown."""
    content_hash: str
    """Hash of page and files."""
    md5: str
    """MD5 of the page."""
    size_bytes: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "artifact_id": Field("artifact_id", codecs.scalar, required=True),
        "version_id": Field("version_id", codecs.scalar, required=True),
        "number": Field("number", codecs.scalar, required=True),
        "type": Field("type", codecs.Enum("ArtifactType"), required=True),
        "title": Field("title", codecs.scalar, required=True),
        "content": Field("content", codecs.scalar, required=True),
        "content_hash": Field("content_hash", codecs.scalar, required=True),
        "md5": Field("md5", codecs.scalar, required=True),
        "size_bytes": Field("size_bytes", codecs.scalar, required=True),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .artifact_file_input import ArtifactFileInput
    from .artifact_type import ArtifactType
    from .resource_images import ResourceImages


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ArtifactCreateRequest(Model):
    """A new page."""

    content: str
    """The page, in the language of the artifact."""
    title: str
    """Name for people."""
    content_encoding: str | None = None
    """`base64` if `content` is encoded so; plain text when absent."""
    files: list[ArtifactFileInput] | None = None
    """Files the page refers to."""
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
    base_version_id: str | None = None
    """Version the page was made from. If it is not the newest any more, the answer is 409."""
    force: bool | None = None
    """Publish even if `base_version_id` is not the newest version."""
    name: str | None = None
    """Name within the namespace of the team; the server makes one when absent."""
    description: str | None = None
    favicon: str | None = None
    """Icon of the page, such as an emoji."""
    type: ArtifactType | None = None
    images: ResourceImages | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "content": Field("content", codecs.scalar, required=True),
        "title": Field("title", codecs.scalar, required=True),
        "content_encoding": Field("content_encoding", codecs.scalar),
        "files": Field("files", codecs.Array(codecs.Object("ArtifactFileInput"))),
        "label": Field("label", codecs.scalar),
        "notes": Field("notes", codecs.scalar),
        "origin": Field("origin", codecs.scalar),
        "generated_by": Field("generated_by", codecs.scalar),
        "capabilities": Field("capabilities", codecs.scalar),
        "base_version_id": Field("base_version_id", codecs.scalar),
        "force": Field("force", codecs.scalar),
        "name": Field("name", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "favicon": Field("favicon", codecs.scalar),
        "type": Field("type", codecs.Enum("ArtifactType")),
        "images": Field("images", codecs.Object("ResourceImages")),
    }

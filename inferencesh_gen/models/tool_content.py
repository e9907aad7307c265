# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .resource_content import ResourceContent
    from .tool_content_type import ToolContentType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ToolContent(Model):
    """A part of a tool's answer. Which fields matter depends on `type`."""

    type: ToolContentType
    """The kind of a part of a tool's answer."""
    text: str | None = None
    data: str | None = None
    """The bytes of an image or of audio, base64."""
    mime_type: str | None = None
    resource: ResourceContent | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", codecs.Enum("ToolContentType"), required=True),
        "text": Field("text", codecs.scalar),
        "data": Field("data", codecs.scalar),
        "mime_type": Field("mimeType", codecs.scalar),
        "resource": Field("resource", codecs.Object("ResourceContent")),
    }

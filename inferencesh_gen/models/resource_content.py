# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ResourceContent(Model):
    """A resource of a server."""

    uri: str
    name: str | None = None
    title: str | None = None
    """Name for people."""
    mime_type: str | None = None
    text: str | None = None
    """Its text, if it is one."""
    blob: str | None = None
    """Its bytes otherwise, base64."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "uri": Field("uri", codecs.scalar, required=True),
        "name": Field("name", codecs.scalar),
        "title": Field("title", codecs.scalar),
        "mime_type": Field("mimeType", codecs.scalar),
        "text": Field("text", codecs.scalar),
        "blob": Field("blob", codecs.scalar),
    }

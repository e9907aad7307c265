# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .file_ref import FileRef


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class MessageInput(Model):
    """A message to an agent."""

    text: str | None = None
    attachments: list[FileRef] | None = None
    """Stored files that go with it."""
    images: list[str] | None = None
    """Deprecated: URIs of pictures; read only without `attachments`."""
    files: list[str] | None = None
    """Deprecated: URIs of files; read only without `attachments`."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "text": Field("text", codecs.scalar),
        "attachments": Field("attachments", codecs.Array(codecs.Object("FileRef"))),
        "images": Field("images", codecs.plain_array),
        "files": Field("files", codecs.plain_array),
    }

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
class PartialFile(Model):
    """What is known of a file before its upload."""

    uri: str
    """Empty: the server chooses it."""
    path: str | None = None
    """Path of the file."""
    content_type: str | None = None
    """Media type, the same as in the upload."""
    size: int | None = None
    """Size in bytes; the upload URL is bound to it."""
    filename: str | None = None
    """Name with extension."""
    public: bool | None = None
    """Whether everybody may read it, on servers that let the client say so."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "uri": Field("uri", codecs.scalar, required=True),
        "path": Field("path", codecs.scalar),
        "content_type": Field("content_type", codecs.scalar),
        "size": Field("size", codecs.scalar),
        "filename": Field("filename", codecs.scalar),
        "public": Field("public", codecs.scalar),
    }

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
class FileRef(Model):
    """A stored file that goes with a message or a result."""

    uri: str
    """`uri` of the file."""
    filename: str
    content_type: str
    """Media type."""
    id: str | None = None
    """Id of the file."""
    size: int | None = None
    """Size in bytes."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "uri": Field("uri", codecs.scalar, required=True),
        "filename": Field("filename", codecs.scalar, required=True),
        "content_type": Field("content_type", codecs.scalar, required=True),
        "id": Field("id", codecs.scalar),
        "size": Field("size", codecs.scalar),
    }

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
class ArtifactFileInput(Model):
    """A file that a page refers to."""

    path: str | None = None
    """Path relative to the page."""
    content: str | None = None
    content_encoding: str | None = None
    """`base64` if `content` is encoded so; plain text when absent."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "path": Field("path", codecs.scalar),
        "content": Field("content", codecs.scalar),
        "content_encoding": Field("content_encoding", codecs.scalar),
    }

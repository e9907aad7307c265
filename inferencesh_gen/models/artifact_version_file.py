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
class ArtifactVersionFile(Model):
    """A file that a page refers to."""

    path: str | None = None
    """Path relative to the page."""
    content_type: str | None = None
    size_bytes: int | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "path": Field("path", codecs.scalar),
        "content_type": Field("content_type", codecs.scalar),
        "size_bytes": Field("size_bytes", codecs.scalar),
    }

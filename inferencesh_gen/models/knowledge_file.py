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
class KnowledgeFile(Model):
    """A text or file of knowledge or of a skill. Small ones carry their content, others a URL."""

    path: str | None = None
    """Path within the entry, such as `references/api.md`."""
    uri: str | None = None
    """Where the bytes are."""
    size: int | None = None
    """Size in bytes."""
    hash: str | None = None
    """Hash of the bytes."""
    content: str | None = None
    """The text itself."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "path": Field("path", codecs.scalar),
        "uri": Field("uri", codecs.scalar),
        "size": Field("size", codecs.scalar),
        "hash": Field("hash", codecs.scalar),
        "content": Field("content", codecs.scalar),
    }

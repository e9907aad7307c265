# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .partial_file import PartialFile


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class FileCreateRequest(Model):
    """Files to register before their upload."""

    files: list[PartialFile]
    category: str | None = None
    """Storage category of all of them; `files` when absent."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "files": Field("files", codecs.Array(codecs.Object("PartialFile")), required=True),
        "category": Field("category", codecs.scalar),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .cached_repo_info import CachedRepoInfo


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class HFCacheInfo(Model):
    """Models from Hugging Face that a machine keeps."""

    cache_dir: str
    """Folder they are in."""
    repos: list[CachedRepoInfo]
    size_on_disk: int
    warnings: list[str]
    """What is wrong with the folder."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "cache_dir": Field("cache_dir", codecs.scalar, required=True),
        "repos": Field("repos", codecs.Array(codecs.Object("CachedRepoInfo")), required=True),
        "size_on_disk": Field("size_on_disk", codecs.scalar, required=True),
        "warnings": Field("warnings", codecs.plain_array, required=True),
    }

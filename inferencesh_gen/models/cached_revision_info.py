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
class CachedRevisionInfo(Model):
    """A revision of a repository that a machine keeps."""

    commit_hash: str
    snapshot_path: str
    """Folder it is in."""
    last_modified: str
    size_on_disk: int
    size_on_disk_str: str
    """The size, for people."""
    nb_files: int
    """Number of files."""
    refs: list[str]
    """Branches and tags that point to it."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "commit_hash": Field("commit_hash", codecs.scalar, required=True),
        "snapshot_path": Field("snapshot_path", codecs.scalar, required=True),
        "last_modified": Field("last_modified", codecs.scalar, required=True),
        "size_on_disk": Field("size_on_disk", codecs.scalar, required=True),
        "size_on_disk_str": Field("size_on_disk_str", codecs.scalar, required=True),
        "nb_files": Field("nb_files", codecs.scalar, required=True),
        "refs": Field("refs", codecs.plain_array, required=True),
    }

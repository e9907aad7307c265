# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .cached_revision_info import CachedRevisionInfo


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class CachedRepoInfo(Model):
    """A repository from Hugging Face that a machine keeps."""

    repo_id: str
    """Name of the repository."""
    repo_type: str
    """`model`, `dataset` or `space`."""
    repo_path: str
    """Folder it is in."""
    last_accessed: str
    last_modified: str
    size_on_disk: int
    size_on_disk_str: str
    """The size, for people."""
    nb_files: int
    """Number of files."""
    refs: list[str]
    """Branches and tags that are kept."""
    revisions: list[CachedRevisionInfo]

    _fields: ClassVar[Mapping[str, Field]] = {
        "repo_id": Field("repo_id", codecs.scalar, required=True),
        "repo_type": Field("repo_type", codecs.scalar, required=True),
        "repo_path": Field("repo_path", codecs.scalar, required=True),
        "last_accessed": Field("last_accessed", codecs.scalar, required=True),
        "last_modified": Field("last_modified", codecs.scalar, required=True),
        "size_on_disk": Field("size_on_disk", codecs.scalar, required=True),
        "size_on_disk_str": Field("size_on_disk_str", codecs.scalar, required=True),
        "nb_files": Field("nb_files", codecs.scalar, required=True),
        "refs": Field("refs", codecs.plain_array, required=True),
        "revisions": Field("revisions", codecs.Array(codecs.Object("CachedRevisionInfo")), required=True),
    }

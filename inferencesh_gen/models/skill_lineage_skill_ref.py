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
class SkillLineageSkillRef(Model):
    """A skill in the lineage of another one."""

    id: str
    name: str
    namespace: str | None = None
    version_count: int | None = None
    """Versions it has."""
    parent_version_id: str | None = None
    """Version it was forked from."""
    versions_since_fork: int | None = None
    """Versions it got since then."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "name": Field("name", codecs.scalar, required=True),
        "namespace": Field("namespace", codecs.scalar),
        "version_count": Field("version_count", codecs.scalar),
        "parent_version_id": Field("parent_version_id", codecs.scalar),
        "versions_since_fork": Field("versions_since_fork", codecs.scalar),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .stat_buckets import StatBuckets


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class MeStatsResponse(Model):
    """How much knowledge the caller has gathered."""

    knowledge_count: int
    """Entries of knowledge."""
    skills_count: int
    """Those of them that are skills."""
    extracted: StatBuckets
    """A count over different times."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "knowledge_count": Field("knowledge_count", codecs.scalar, required=True),
        "skills_count": Field("skills_count", codecs.scalar, required=True),
        "extracted": Field("extracted", codecs.Object("StatBuckets"), required=True),
    }

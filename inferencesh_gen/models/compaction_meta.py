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
class CompactionMeta(Model):
    """Which messages a compaction sums up."""

    compacted_up_to_order: int | None = None
    """`order` of the last of them."""
    compacted_count: int | None = None
    """How many they are."""
    estimated_tokens: int | None = None
    method: str | None = None
    """How they were summed up."""
    analysis: str | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "compacted_up_to_order": Field("compacted_up_to_order", codecs.scalar),
        "compacted_count": Field("compacted_count", codecs.scalar),
        "estimated_tokens": Field("estimated_tokens", codecs.scalar),
        "method": Field("method", codecs.scalar),
        "analysis": Field("analysis", codecs.scalar),
    }

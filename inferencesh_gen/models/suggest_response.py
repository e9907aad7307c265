# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .suggest_result import SuggestResult


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class SuggestResponse(Model):
    """What fits a task."""

    query: str
    """The task that was asked for."""
    results: list[SuggestResult]
    """The suggestions, best first."""
    impression_id: str | None = None
    """Id of this answer, for feedback on it."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "query": Field("query", codecs.scalar, required=True),
        "results": Field("results", codecs.Array(codecs.Object("SuggestResult")), required=True),
        "impression_id": Field("impression_id", codecs.scalar),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class DeltaEvent(Model):
    """A piece of output to be merged into what came before."""

    delta: Any
    """Changed parts only, in the shape of LLMDelta for language models. Null and absent fields change nothing."""
    seq: int
    """Counts up within a stream."""
    resource_id: str | None = None
    """Message the piece belongs to; empty for a plain run of an app."""
    end: str | None = None
    """Marker between servers; clients do not see it."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "delta": Field("delta", codecs.scalar, required=True),
        "seq": Field("seq", codecs.scalar, required=True),
        "resource_id": Field("resource_id", codecs.scalar),
        "end": Field("end", codecs.scalar),
    }

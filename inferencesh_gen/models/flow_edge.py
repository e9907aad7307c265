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
class FlowEdge(Model):
    """A connection between two nodes."""

    id: str
    type: str
    source: str
    """Id of the node it starts at."""
    target: str
    """Id of the node it ends at."""
    source_handle: str | None = None
    """Output it starts at."""
    target_handle: str | None = None
    """Input it ends at."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "type": Field("type", codecs.scalar, required=True),
        "source": Field("source", codecs.scalar, required=True),
        "target": Field("target", codecs.scalar, required=True),
        "source_handle": Field("source_handle", codecs.scalar),
        "target_handle": Field("target_handle", codecs.scalar),
    }

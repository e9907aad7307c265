# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .graph_edge_type import GraphEdgeType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class GraphEdge(Model):
    """That one step depends on another, or came from it."""

    id: str
    """Lowercase ULID of 26 characters."""
    short_id: str
    """Short form of the id, for people."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    type: GraphEdgeType
    """How two nodes of a graph belong together."""
    from_node: str
    """Id of the earlier step."""
    to_node: str
    """Id of the later step."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "type": Field("type", codecs.Enum("GraphEdgeType"), required=True),
        "from_node": Field("from_node", codecs.scalar, required=True),
        "to_node": Field("to_node", codecs.scalar, required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
    }

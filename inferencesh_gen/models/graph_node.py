# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .graph_node_status import GraphNodeStatus
    from .graph_node_type import GraphNodeType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class GraphNode(Model):
    """One step, and the object that stands behind it."""

    id: str
    """Lowercase ULID of 26 characters."""
    short_id: str
    """Short form of the id, for people."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    graph_id: str
    type: GraphNodeType
    """What a step is."""
    label: str
    """Name for people."""
    resource_id: str
    """What did the step: a task, a message, a tool invocation."""
    resource_type: str
    """Kind of that object, such as `task`."""
    status: GraphNodeStatus
    """Where a step stands."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    metadata: dict[str, Any] | None = None
    ready_at: datetime.datetime | None = None
    """When nothing held it up any more."""
    started_at: datetime.datetime | None = None
    completed_at: datetime.datetime | None = None
    duration_ms: int | None = None
    """How long it took, in milliseconds."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "graph_id": Field("graph_id", codecs.scalar, required=True),
        "type": Field("type", codecs.Enum("GraphNodeType"), required=True),
        "label": Field("label", codecs.scalar, required=True),
        "resource_id": Field("resource_id", codecs.scalar, required=True),
        "resource_type": Field("resource_type", codecs.scalar, required=True),
        "status": Field("status", codecs.Enum("GraphNodeStatus"), required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "metadata": Field("metadata", codecs.plain_map),
        "ready_at": Field("ready_at", codecs.timestamp),
        "started_at": Field("started_at", codecs.timestamp),
        "completed_at": Field("completed_at", codecs.timestamp),
        "duration_ms": Field("duration_ms", codecs.scalar),
    }

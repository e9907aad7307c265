# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .flow_edge import FlowEdge
    from .flow_node import FlowNode
    from .flow_node_data import FlowNodeData
    from .flow_run_input import FlowRunInput
    from .flow_viewport import FlowViewport
    from .output_field_mapping import OutputFieldMapping


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class FlowVersion(Model):
    """One version of a flow: apps as nodes, their outputs wired to inputs."""

    id: str
    """Lowercase ULID of 26 characters."""
    short_id: str
    """Short form of the id, for people."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    graph_version: int
    """Counts up with every edit."""
    input_schema: Any
    """JSON Schema of the input of the flow."""
    input: dict[str, dict[str, FlowRunInput]]
    """Inputs of the nodes of a flow, by node id."""
    output_schema: Any
    """JSON Schema of the output of the flow."""
    output_mappings: dict[str, OutputFieldMapping]
    """Fields of the output of a flow, by name."""
    node_data: dict[str, FlowNodeData]
    """What the nodes of a flow run, by node id."""
    nodes: list[FlowNode]
    edges: list[FlowEdge]
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    viewport: FlowViewport | None = None
    """Where the editor looks."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "graph_version": Field("graph_version", codecs.scalar, required=True),
        "input_schema": Field("input_schema", codecs.scalar, required=True),
        "input": Field("input", codecs.Map(codecs.Map(codecs.Object("FlowRunInput"))), required=True),
        "output_schema": Field("output_schema", codecs.scalar, required=True),
        "output_mappings": Field(
            "output_mappings", codecs.Map(codecs.Object("OutputFieldMapping")), required=True
        ),
        "node_data": Field("node_data", codecs.Map(codecs.Object("FlowNodeData")), required=True),
        "nodes": Field("nodes", codecs.Array(codecs.Object("FlowNode")), required=True),
        "edges": Field("edges", codecs.Array(codecs.Object("FlowEdge")), required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "viewport": Field("viewport", codecs.Object("FlowViewport")),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .flow_edge import FlowEdge
    from .flow_node import FlowNode
    from .flow_node_data_input import FlowNodeDataInput
    from .flow_run_input import FlowRunInput
    from .flow_viewport import FlowViewport
    from .output_field_mapping import OutputFieldMapping


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class FlowVersionInput(Model):
    """The graph of a draft."""

    id: str
    """`draft_version_id` of the flow."""
    input_schema: Any = None
    """JSON Schema of the input of the flow."""
    input: dict[str, dict[str, FlowRunInput]] | None = None
    """Inputs of the nodes by node id."""
    output_schema: Any = None
    """JSON Schema of the output of the flow."""
    output_mappings: dict[str, OutputFieldMapping] | None = None
    """Fields of the output by name."""
    node_data: dict[str, FlowNodeDataInput] | None = None
    """What each node runs, by node id."""
    nodes: list[FlowNode] | None = None
    edges: list[FlowEdge] | None = None
    viewport: FlowViewport | None = None
    """Where the editor looks."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "input_schema": Field("input_schema", codecs.scalar),
        "input": Field("input", codecs.Map(codecs.Map(codecs.Object("FlowRunInput")))),
        "output_schema": Field("output_schema", codecs.scalar),
        "output_mappings": Field("output_mappings", codecs.Map(codecs.Object("OutputFieldMapping"))),
        "node_data": Field("node_data", codecs.Map(codecs.Object("FlowNodeDataInput"))),
        "nodes": Field("nodes", codecs.Array(codecs.Object("FlowNode"))),
        "edges": Field("edges", codecs.Array(codecs.Object("FlowEdge"))),
        "viewport": Field("viewport", codecs.Object("FlowViewport")),
    }

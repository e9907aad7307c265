# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .graph_edge import GraphEdge
    from .graph_node import GraphNode


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ChatTrace(Model):
    """The steps that the agents of a chat took, as a graph, with counts by status."""

    graph_id: str
    """Id of the graph; the same as the chat's."""
    nodes: list[GraphNode]
    edges: list[GraphEdge]
    total_steps: int
    completed_steps: int
    running_steps: int
    failed_steps: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "graph_id": Field("graph_id", codecs.scalar, required=True),
        "nodes": Field("nodes", codecs.Array(codecs.Object("GraphNode")), required=True),
        "edges": Field("edges", codecs.Array(codecs.Object("GraphEdge")), required=True),
        "total_steps": Field("total_steps", codecs.scalar, required=True),
        "completed_steps": Field("completed_steps", codecs.scalar, required=True),
        "running_steps": Field("running_steps", codecs.scalar, required=True),
        "failed_steps": Field("failed_steps", codecs.scalar, required=True),
    }

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
    from .flow_version import FlowVersion
    from .flow_viewport import FlowViewport
    from .output_field_mapping import OutputFieldMapping
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class Flow(Model):
    """A graph of apps: its draft, its published version and what is shown of it."""

    id: str
    """Lowercase ULID of 26 characters."""
    short_id: str
    """Short form of the id, for people."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    user_id: str
    """Id of the user who made it."""
    team_id: str
    """Id of the team (workspace) that owns it."""
    visibility: Visibility
    """Who may see an object: its owner alone, the team, the organization, everybody, or everybody who has the
    link."""
    namespace: str
    """Username of the team that owns it."""
    name: str
    """Name within the namespace."""
    title: str
    """Name for people."""
    description: str
    card_image: str
    """URL of the picture for a card in a list; empty when there is none."""
    thumbnail: str
    """URL of a small picture; empty when there is none."""
    banner_image: str
    """URL of the picture for the head of a page; empty when there is none."""
    draft_version_id: str
    """Version that is being edited."""
    published_version_id: str
    """Version that runs; empty while none is published."""
    input_schema: Any
    """JSON Schema of the input, from the draft. So are all fields that follow."""
    input: dict[str, dict[str, FlowRunInput]]
    """Inputs of the nodes of a flow, by node id."""
    output_schema: Any
    """JSON Schema of the output."""
    output_mappings: dict[str, OutputFieldMapping]
    """Fields of the output of a flow, by name."""
    node_data: dict[str, FlowNodeData]
    """What the nodes of a flow run, by node id."""
    nodes: list[FlowNode]
    edges: list[FlowEdge]
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    draft_version: FlowVersion | None = None
    """That version, where the server joins it."""
    published_version: FlowVersion | None = None
    """That version, where the server joins it."""
    viewport: FlowViewport | None = None
    """Where the editor looks."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "namespace": Field("namespace", codecs.scalar, required=True),
        "name": Field("name", codecs.scalar, required=True),
        "title": Field("title", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "card_image": Field("card_image", codecs.scalar, required=True),
        "thumbnail": Field("thumbnail", codecs.scalar, required=True),
        "banner_image": Field("banner_image", codecs.scalar, required=True),
        "draft_version_id": Field("draft_version_id", codecs.scalar, required=True),
        "published_version_id": Field("published_version_id", codecs.scalar, required=True),
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
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "draft_version": Field("draft_version", codecs.Object("FlowVersion")),
        "published_version": Field("published_version", codecs.Object("FlowVersion")),
        "viewport": Field("viewport", codecs.Object("FlowViewport")),
    }

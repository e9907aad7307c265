# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .flow_run_input import FlowRunInput
    from .flow_run_status import FlowRunStatus
    from .flow_version import FlowVersion
    from .graph_node_status import GraphNodeStatus
    from .node_task import NodeTask
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class FlowRun(Model):
    """One run of a flow: what went in, how its nodes went and what came out."""

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
    flow_id: str
    flow_version_id: str
    """Version that runs."""
    status: FlowRunStatus
    """Where a flow run stands. COMPLETED, FAILED and CANCELLED are terminal."""
    input: dict[str, dict[str, FlowRunInput]]
    """Inputs of the nodes of a flow, by node id."""
    fail_on_error: bool
    """Whether a node that fails makes the run fail."""
    output: Any
    """The result, by the flow's output schema; null until there is one."""
    node_tasks: dict[str, NodeTask]
    """Tasks of the nodes, by node id."""
    node_outputs: Any
    """Outputs of the nodes, by node id."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    flow_version: FlowVersion | None = None
    """That version, where the server joins it."""
    task_id: str | None = None
    """Task that stands for the whole run."""
    error: str | None = None
    """Why the run failed."""
    flow_run_started: datetime.datetime | None = None
    """When its first node began."""
    flow_run_finished: datetime.datetime | None = None
    """When it ended."""
    flow_run_cancelled: datetime.datetime | None = None
    """When it was cancelled."""
    node_statuses: dict[str, GraphNodeStatus] | None = None
    """States of the nodes, by node id. Filled only where one run is asked for."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "flow_id": Field("flow_id", codecs.scalar, required=True),
        "flow_version_id": Field("flow_version_id", codecs.scalar, required=True),
        "status": Field("status", codecs.Enum("FlowRunStatus"), required=True),
        "input": Field("input", codecs.Map(codecs.Map(codecs.Object("FlowRunInput"))), required=True),
        "fail_on_error": Field("fail_on_error", codecs.scalar, required=True),
        "output": Field("output", codecs.scalar, required=True),
        "node_tasks": Field("node_tasks", codecs.Map(codecs.Object("NodeTask")), required=True),
        "node_outputs": Field("node_outputs", codecs.scalar, required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "flow_version": Field("flow_version", codecs.Object("FlowVersion")),
        "task_id": Field("task_id", codecs.scalar),
        "error": Field("error", codecs.scalar),
        "flow_run_started": Field("flow_run_started", codecs.timestamp),
        "flow_run_finished": Field("flow_run_finished", codecs.timestamp),
        "flow_run_cancelled": Field("flow_run_cancelled", codecs.timestamp),
        "node_statuses": Field("node_statuses", codecs.Map(codecs.Enum("GraphNodeStatus"))),
    }

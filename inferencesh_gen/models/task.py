# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field
from ..runtime.task import TaskModel

if TYPE_CHECKING:
    from .agent import Agent
    from .app import App
    from .app_version import AppVersion
    from .content_rating import ContentRating
    from .engine_summary import EngineSummary
    from .infra import Infra
    from .task_egress import TaskEgress
    from .task_event import TaskEvent
    from .task_log import TaskLog
    from .task_status import TaskStatus
    from .team_relation import TeamRelation
    from .usage_event import UsageEvent
    from .user_relation import UserRelation
    from .visibility import Visibility
    from .worker_summary import WorkerSummary


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class Task(TaskModel):
    """One run of one app: what was asked, where it ran, how it went and what came out."""

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
    user_public_key: str
    """Public key of the caller. (base64)"""
    engine_public_key: str
    """Public key of the engine. (base64)"""
    is_featured: bool
    """Shown as an example of the app."""
    status: TaskStatus
    """Where a task stands. COMPLETED, FAILED, CANCELLED and REJECTED are terminal; REJECTED was never admitted
    and never ran."""
    app_id: str
    app_version_id: str
    function: str
    """Function of the app that runs."""
    infra: Infra
    """Where tasks run: the cloud, workers of the team, the latter first, or a remote machine."""
    workers: list[str]
    """Ids of the private workers that may take it."""
    input: Any
    """What the function was called with."""
    output: Any
    """The result, by the function's output schema; null until there is one. Each yield of the app replaces it."""
    rating: ContentRating
    """What a content check found in the input or output."""
    events: list[TaskEvent]
    """The statuses it went through, oldest first."""
    logs: list[TaskLog]
    """What it printed: one text per phase."""
    usage_events: list[UsageEvent]
    """What it used, as far as recorded."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    graph_id: str | None = None
    """Execution graph the task belongs to."""
    app: App | None = None
    """The app, where the server joins it."""
    app_version: AppVersion | None = None
    """The version that ran, where the server joins it."""
    flow_run_id: str | None = None
    """Flow run the task belongs to."""
    chat_id: str | None = None
    """Chat whose agent started the task."""
    sub_flow_run_id: str | None = None
    """Flow run that this task started, if its app is a flow."""
    agent_id: str | None = None
    """Agent that started the task."""
    agent_version_id: str | None = None
    agent: Agent | None = None
    """The agent, where the server joins it."""
    engine_id: str | None = None
    """Engine that took the task."""
    engine: EngineSummary | None = None
    worker_id: str | None = None
    """Worker that took the task."""
    worker: WorkerSummary | None = None
    run_at: datetime.datetime | None = None
    """The time the start was put off to."""
    webhook: str | None = None
    """URL that is told of the end."""
    setup: Any = None
    """Values for the app's setup schema."""
    error: str | None = None
    """Why the task failed."""
    egress: TaskEgress | None = None
    """Its network traffic."""
    session_id: str | None = None
    """Session the task runs in."""
    session_timeout: int | None = None
    """Idle time of the session in seconds."""
    app_variant: str | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "user_public_key": Field("user_public_key", codecs.scalar, required=True),
        "engine_public_key": Field("engine_public_key", codecs.scalar, required=True),
        "is_featured": Field("is_featured", codecs.scalar, required=True),
        "status": Field("status", codecs.Enum("TaskStatus"), required=True),
        "app_id": Field("app_id", codecs.scalar, required=True),
        "app_version_id": Field("app_version_id", codecs.scalar, required=True),
        "function": Field("function", codecs.scalar, required=True),
        "infra": Field("infra", codecs.Enum("Infra"), required=True),
        "workers": Field("workers", codecs.plain_array, required=True),
        "input": Field("input", codecs.scalar, required=True),
        "output": Field("output", codecs.scalar, required=True),
        "rating": Field("rating", codecs.Enum("ContentRating"), required=True),
        "events": Field("events", codecs.Array(codecs.Object("TaskEvent")), required=True),
        "logs": Field("logs", codecs.Array(codecs.Object("TaskLog")), required=True),
        "usage_events": Field("usage_events", codecs.Array(codecs.Object("UsageEvent")), required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "graph_id": Field("graph_id", codecs.scalar),
        "app": Field("app", codecs.Object("App")),
        "app_version": Field("app_version", codecs.Object("AppVersion")),
        "flow_run_id": Field("flow_run_id", codecs.scalar),
        "chat_id": Field("chat_id", codecs.scalar),
        "sub_flow_run_id": Field("sub_flow_run_id", codecs.scalar),
        "agent_id": Field("agent_id", codecs.scalar),
        "agent_version_id": Field("agent_version_id", codecs.scalar),
        "agent": Field("agent", codecs.Object("Agent")),
        "engine_id": Field("engine_id", codecs.scalar),
        "engine": Field("engine", codecs.Object("EngineSummary")),
        "worker_id": Field("worker_id", codecs.scalar),
        "worker": Field("worker", codecs.Object("WorkerSummary")),
        "run_at": Field("run_at", codecs.timestamp),
        "webhook": Field("webhook", codecs.scalar),
        "setup": Field("setup", codecs.scalar),
        "error": Field("error", codecs.scalar),
        "egress": Field("egress", codecs.Object("TaskEgress")),
        "session_id": Field("session_id", codecs.scalar),
        "session_timeout": Field("session_timeout", codecs.scalar),
        "app_variant": Field("app_variant", codecs.scalar),
    }

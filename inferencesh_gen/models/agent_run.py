# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .agent import Agent
    from .agent_run_state import AgentRunState
    from .interrupt_reason import InterruptReason
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AgentRun(Model):
    """One stretch of work of an agent: from a message to its answer. A chat has at most one run that has not
    ended."""

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
    agent_id: str
    chat_id: str
    state: AgentRunState
    """Where an agent run stands. COMPLETED, FAILED, CANCELED and REJECTED are terminal; INPUT_REQUIRED and
    AUTH_REQUIRED wait for somebody."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    agent: Agent | None = None
    """The agent, where the server joins it."""
    agent_version_id: str | None = None
    user_message_id: str | None = None
    """The message it answers."""
    error: str | None = None
    """Why it failed."""
    output: Any = None
    """Its structured output, by the agent's output schema."""
    finished_at: datetime.datetime | None = None
    interrupt_reason: InterruptReason | None = None
    """What it waits for."""
    interrupt_tool_id: str | None = None
    """Tool invocation that it waits for."""
    interrupt_meta: Any = None
    """Facts about what it waits for."""
    tool_invocation_id: str | None = None
    """Call of another agent that started it."""
    trigger_id: str | None = None
    """Trigger that started it."""
    metadata: Any = None
    """Free JSON."""
    profile_id: str | None = None
    """Profile of the harness, as it was when the run started."""
    remote_id: str | None = None
    """Remote machine it runs on, as it was when the run started."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "agent_id": Field("agent_id", codecs.scalar, required=True),
        "chat_id": Field("chat_id", codecs.scalar, required=True),
        "state": Field("state", codecs.Enum("AgentRunState"), required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "agent": Field("agent", codecs.Object("Agent")),
        "agent_version_id": Field("agent_version_id", codecs.scalar),
        "user_message_id": Field("user_message_id", codecs.scalar),
        "error": Field("error", codecs.scalar),
        "output": Field("output", codecs.scalar),
        "finished_at": Field("finished_at", codecs.timestamp),
        "interrupt_reason": Field("interrupt_reason", codecs.Enum("InterruptReason")),
        "interrupt_tool_id": Field("interrupt_tool_id", codecs.scalar),
        "interrupt_meta": Field("interrupt_meta", codecs.scalar),
        "tool_invocation_id": Field("tool_invocation_id", codecs.scalar),
        "trigger_id": Field("trigger_id", codecs.scalar),
        "metadata": Field("metadata", codecs.scalar),
        "profile_id": Field("profile_id", codecs.scalar),
        "remote_id": Field("remote_id", codecs.scalar),
    }

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
    from .agent_run import AgentRun
    from .agent_version import AgentVersion
    from .channel_context import ChannelContext
    from .chat_data import ChatData
    from .chat_message import ChatMessage
    from .chat_status import ChatStatus
    from .interrupt import Interrupt
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class Chat(Model):
    """A conversation with an agent. It comes without its messages; in lists most other fields are empty too."""

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
    children: list[Chat]
    """Chats that its agent started."""
    status: ChatStatus
    """What a chat does. BUSY: the agent works. IDLE: it takes a message. AWAITING_INPUT: a person has to act.
    WAITING: the agent waits for something; a message ends that. COMPLETED: it is archived."""
    name: str
    description: str
    agent_data: ChatData
    """What an agent keeps in a chat."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    parent_id: str | None = None
    """Chat whose agent started this one."""
    parent: Chat | None = None
    """That chat, where the server joins it."""
    output: Any = None
    """The last structured output, by the agent's output schema."""
    context: dict[str, str] | None = None
    """Values of the agent's variables, set when the chat was made."""
    channel_context: ChannelContext | None = None
    """Where the conversation takes place, if not here."""
    agent_id: str | None = None
    agent: Agent | None = None
    """The agent, where the server joins it."""
    agent_version_id: str | None = None
    """Version that the next run uses."""
    agent_version: AgentVersion | None = None
    """That version, where the server joins it."""
    chat_messages: list[ChatMessage] | None = None
    """Not filled: see `chats_list_messages`."""
    active_run: AgentRun | None = None
    """The run that has not ended. It tells better than `status` whether the agent works."""
    active_run_id: str | None = None
    """Id of that run, in lists."""
    pending_interrupts: list[Interrupt] | None = None
    """What it waits for."""
    harness_session_id: str | None = None
    """The harness's own id of the session."""
    work_dir: str | None = None
    """Folder on the remote machine that the harness works in."""
    forked_from_message_id: str | None = None
    """Message at which this chat branched off from another."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "children": Field("children", codecs.Array(codecs.Object("Chat")), required=True),
        "status": Field("status", codecs.Enum("ChatStatus"), required=True),
        "name": Field("name", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "agent_data": Field("agent_data", codecs.Object("ChatData"), required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "parent_id": Field("parent_id", codecs.scalar),
        "parent": Field("parent", codecs.Object("Chat")),
        "output": Field("output", codecs.scalar),
        "context": Field("context", codecs.plain_map),
        "channel_context": Field("channel_context", codecs.Object("ChannelContext")),
        "agent_id": Field("agent_id", codecs.scalar),
        "agent": Field("agent", codecs.Object("Agent")),
        "agent_version_id": Field("agent_version_id", codecs.scalar),
        "agent_version": Field("agent_version", codecs.Object("AgentVersion")),
        "chat_messages": Field("chat_messages", codecs.Array(codecs.Object("ChatMessage"))),
        "active_run": Field("active_run", codecs.Object("AgentRun")),
        "active_run_id": Field("active_run_id", codecs.scalar),
        "pending_interrupts": Field("pending_interrupts", codecs.Array(codecs.Object("Interrupt"))),
        "harness_session_id": Field("harness_session_id", codecs.scalar),
        "work_dir": Field("work_dir", codecs.scalar),
        "forked_from_message_id": Field("forked_from_message_id", codecs.scalar),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .chat import Chat
    from .chat_message_content import ChatMessageContent
    from .chat_message_role import ChatMessageRole
    from .chat_message_status import ChatMessageStatus
    from .compaction_meta import CompactionMeta
    from .team_relation import TeamRelation
    from .tool import Tool
    from .tool_invocation import ToolInvocation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ChatMessage(Model):
    """A message of a chat. Sort by `order`, not by time: messages of one turn may have the same time."""

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
    chat_id: str
    order: int
    """Position in the chat. A queued message may move once it is ready."""
    status: ChatMessageStatus
    """Where a message stands. PENDING: the agent still writes it. QUEUED: it waits for the agent's next turn.
    READY, FAILED and CANCELLED are terminal."""
    role: ChatMessageRole
    """Who a message is from; an injection comes from a hook, a compaction sums up older messages."""
    content: list[ChatMessageContent]
    """Its parts, in order."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    chat: Chat | None = None
    """The chat, where the server joins it."""
    agent_run_id: str | None = None
    """Run that it belongs to; for a queued message, the one it waits for."""
    task_id: str | None = None
    """Task of the language model that wrote it."""
    tools: list[Tool] | None = None
    """Tools that the model was offered."""
    tool_call_id: str | None = None
    """Call that it answers, as the model named it."""
    tool_invocations: list[ToolInvocation] | None = None
    """Calls of tools that it makes."""
    compaction_meta: CompactionMeta | None = None
    """What it sums up, with the role `compaction`."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "chat_id": Field("chat_id", codecs.scalar, required=True),
        "order": Field("order", codecs.scalar, required=True),
        "status": Field("status", codecs.Enum("ChatMessageStatus"), required=True),
        "role": Field("role", codecs.Enum("ChatMessageRole"), required=True),
        "content": Field("content", codecs.Array(codecs.Object("ChatMessageContent")), required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "chat": Field("chat", codecs.Object("Chat")),
        "agent_run_id": Field("agent_run_id", codecs.scalar),
        "task_id": Field("task_id", codecs.scalar),
        "tools": Field("tools", codecs.Array(codecs.Object("Tool"))),
        "tool_call_id": Field("tool_call_id", codecs.scalar),
        "tool_invocations": Field("tool_invocations", codecs.Array(codecs.Object("ToolInvocation"))),
        "compaction_meta": Field("compaction_meta", codecs.Object("CompactionMeta")),
    }

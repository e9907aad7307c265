# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .a2ui_surface import A2UISurface
    from .team_relation import TeamRelation
    from .tool_invocation_function import ToolInvocationFunction
    from .tool_invocation_status import ToolInvocationStatus
    from .tool_type import ToolType
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ToolInvocation(Model):
    """One call of a tool by an agent, from its arguments to its result."""

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
    chat_message_id: str
    """The message that calls the tool."""
    tool_invocation_id: str
    """Id that the model gave the call. Requests take `id` instead."""
    type: ToolType
    """What runs when a tool is called."""
    function: ToolInvocationFunction
    """The function that is called, with its arguments."""
    status: ToolInvocationStatus
    """Where a call stands. COMPLETED, FAILED and CANCELLED are terminal; AWAITING_INPUT waits for a result,
    AWAITING_APPROVAL for a person."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    display_name: str | None = None
    """Name of the tool for people."""
    action: str | None = None
    """What the call does, for people."""
    execution_id: str | None = None
    """Task or other run that carries it out."""
    result: str | None = None
    """What the model is told; an error text if it failed."""
    data: Any = None
    """The result for programs. While an MCP server asks for input, an object with `input_required`,
    `input_requests` by key, `request_state` and `round`."""
    widget: A2UISurface | None = None
    """What to show while it waits for an answer."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "chat_message_id": Field("chat_message_id", codecs.scalar, required=True),
        "tool_invocation_id": Field("tool_invocation_id", codecs.scalar, required=True),
        "type": Field("type", codecs.Enum("ToolType"), required=True),
        "function": Field("function", codecs.Object("ToolInvocationFunction"), required=True),
        "status": Field("status", codecs.Enum("ToolInvocationStatus"), required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "display_name": Field("display_name", codecs.scalar),
        "action": Field("action", codecs.scalar),
        "execution_id": Field("execution_id", codecs.scalar),
        "result": Field("result", codecs.scalar),
        "data": Field("data", codecs.scalar),
        "widget": Field("widget", codecs.Object("A2UISurface")),
    }

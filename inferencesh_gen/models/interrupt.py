# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .interrupt_reason import InterruptReason
    from .interrupt_resolution import InterruptResolution
    from .interrupt_resource_type import InterruptResourceType
    from .interrupt_status import InterruptStatus
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class Interrupt(Model):
    """A question that holds up an agent run: an approval, an answer, a credential, a gate."""

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
    run_id: str
    """The agent run that waits."""
    chat_id: str
    reason: InterruptReason
    """What a run waits for: the agent's own wait tool, approval of a tool call, a tool that the caller runs, an
    answer in a widget, credentials, a confirmation, or the gate of a hook."""
    source: str
    """Part of the platform that asks."""
    status: InterruptStatus
    """Whether the question is still open."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    resource_id: str | None = None
    """What it is about; with `tool_approval` the id of the tool invocation."""
    resource_type: InterruptResourceType | None = None
    resolution: InterruptResolution | None = None
    """The decision, once there is one."""
    resolved_at: datetime.datetime | None = None
    resolved_data: Any = None
    """What came with the decision."""
    expires_at: datetime.datetime | None = None
    """When it is decided by default; never when absent."""
    meta: Any = None
    """Facts for whoever decides, such as `tool_name`, `arguments` and `tool_invocation_id`. An object, or its
    JSON text."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "run_id": Field("run_id", codecs.scalar, required=True),
        "chat_id": Field("chat_id", codecs.scalar, required=True),
        "reason": Field("reason", codecs.Enum("InterruptReason"), required=True),
        "source": Field("source", codecs.scalar, required=True),
        "status": Field("status", codecs.Enum("InterruptStatus"), required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "resource_id": Field("resource_id", codecs.scalar),
        "resource_type": Field("resource_type", codecs.Enum("InterruptResourceType")),
        "resolution": Field("resolution", codecs.Enum("InterruptResolution")),
        "resolved_at": Field("resolved_at", codecs.timestamp),
        "resolved_data": Field("resolved_data", codecs.scalar),
        "expires_at": Field("expires_at", codecs.timestamp),
        "meta": Field("meta", codecs.scalar),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .socket_outcome import SocketOutcome
    from .socket_status import SocketStatus
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class Socket(Model):
    """A live connection between a caller and a task whose function is of kind `stream`. Frames pass through a
    relay."""

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
    task_id: str
    """The task at the other end."""
    relay: str
    """Relay that the frames pass through."""
    status: SocketStatus
    """PENDING waits for both ends to connect."""
    client_frames: int
    """Frames from the caller."""
    client_bytes: int
    """Bytes from the caller."""
    worker_frames: int
    """Frames from the task."""
    worker_bytes: int
    """Bytes from the task."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    paired_at: datetime.datetime | None = None
    """When both ends were connected."""
    ended_at: datetime.datetime | None = None
    """When it was closed."""
    outcome: SocketOutcome | None = None
    """How it ended."""
    close_code: int | None = None
    """WebSocket close code."""
    close_reason: str | None = None
    """Text sent with the close code."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "task_id": Field("task_id", codecs.scalar, required=True),
        "relay": Field("relay", codecs.scalar, required=True),
        "status": Field("status", codecs.Enum("SocketStatus"), required=True),
        "client_frames": Field("client_frames", codecs.scalar, required=True),
        "client_bytes": Field("client_bytes", codecs.scalar, required=True),
        "worker_frames": Field("worker_frames", codecs.scalar, required=True),
        "worker_bytes": Field("worker_bytes", codecs.scalar, required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "paired_at": Field("paired_at", codecs.timestamp),
        "ended_at": Field("ended_at", codecs.timestamp),
        "outcome": Field("outcome", codecs.Enum("SocketOutcome")),
        "close_code": Field("close_code", codecs.scalar),
        "close_reason": Field("close_reason", codecs.scalar),
    }

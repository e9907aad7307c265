# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .app_session_status import AppSessionStatus
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AppSession(Model):
    """A worker kept for the calls of one caller, so that the app can hold state between them."""

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
    worker_id: str
    app_id: str
    app_version_id: str
    """Version of the app; later calls must run the same."""
    status: AppSessionStatus
    """Whether a session lives, was ended by its caller, or ran out of idle time."""
    expires_at: datetime.datetime
    """When it expires unless it is called or kept alive before."""
    call_count: int
    """Calls so far."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    ended_at: datetime.datetime | None = None
    """When it was ended or expired."""
    task_id: str | None = None
    """The task it runs now."""
    last_call_at: datetime.datetime | None = None
    idle_timeout: int | None = None
    """Seconds without a call after which it expires."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "worker_id": Field("worker_id", codecs.scalar, required=True),
        "app_id": Field("app_id", codecs.scalar, required=True),
        "app_version_id": Field("app_version_id", codecs.scalar, required=True),
        "status": Field("status", codecs.Enum("AppSessionStatus"), required=True),
        "expires_at": Field("expires_at", codecs.timestamp, required=True),
        "call_count": Field("call_count", codecs.scalar, required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "ended_at": Field("ended_at", codecs.timestamp),
        "task_id": Field("task_id", codecs.scalar),
        "last_call_at": Field("last_call_at", codecs.timestamp),
        "idle_timeout": Field("idle_timeout", codecs.scalar),
    }

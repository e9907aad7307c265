# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .app_category import AppCategory
    from .app_status import AppStatus
    from .app_version import AppVersion
    from .resource_images import ResourceImages
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class App(Model):
    """A program that can be run: its page in the store and its current version."""

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
    agent_description: str
    """What it does, told to agents that use it as a tool."""
    category: AppCategory
    """What an app makes or works on."""
    images: ResourceImages
    """Pictures that show a resource, as URLs; empty where there is none."""
    version_id: str
    """Id of the current version."""
    status: AppStatus
    """Whether an app can be run. MAINTENANCE answers 503, RETIRED 410."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    tags: list[str] | None = None
    version: AppVersion | None = None
    """The current version, where the server joins it."""
    status_message: str | None = None
    """Why it is in maintenance or retired, for people."""
    status_changed_at: datetime.datetime | None = None
    resolved_function: str | None = None
    """Function that the reference resolved to."""

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
        "agent_description": Field("agent_description", codecs.scalar, required=True),
        "category": Field("category", codecs.Enum("AppCategory"), required=True),
        "images": Field("images", codecs.Object("ResourceImages"), required=True),
        "version_id": Field("version_id", codecs.scalar, required=True),
        "status": Field("status", codecs.Enum("AppStatus"), required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "tags": Field("tags", codecs.plain_array),
        "version": Field("version", codecs.Object("AppVersion")),
        "status_message": Field("status_message", codecs.scalar),
        "status_changed_at": Field("status_changed_at", codecs.timestamp),
        "resolved_function": Field("resolved_function", codecs.scalar),
    }

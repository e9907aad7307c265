# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .agent_version import AgentVersion
    from .project import Project
    from .resource_images import ResourceImages
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class Agent(Model):
    """A language model with instructions, tools and skills."""

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
    images: ResourceImages
    """Pictures that show a resource, as URLs; empty where there is none."""
    version_id: str
    """Id of the current version."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    project: Project | None = None
    """The project, where the server joins it."""
    project_id: str | None = None
    version: AgentVersion | None = None
    """The current version, where the server joins it."""
    harness: str | None = None
    """External program that drives the agent; empty for the built-in loop."""
    profile_id: str | None = None
    """Profile the harness runs with."""
    remote_id: str | None = None
    """Remote machine the harness runs on."""

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
        "images": Field("images", codecs.Object("ResourceImages"), required=True),
        "version_id": Field("version_id", codecs.scalar, required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "project": Field("project", codecs.Object("Project")),
        "project_id": Field("project_id", codecs.scalar),
        "version": Field("version", codecs.Object("AgentVersion")),
        "harness": Field("harness", codecs.scalar),
        "profile_id": Field("profile_id", codecs.scalar),
        "remote_id": Field("remote_id", codecs.scalar),
    }

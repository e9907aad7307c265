# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .artifact_type import ArtifactType
    from .artifact_version import ArtifactVersion
    from .permission import Permission
    from .resource_images import ResourceImages
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class Artifact(Model):
    """A page under a URL, with its versions and who may see it."""

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
    type: ArtifactType
    """The language a page is written in."""
    images: ResourceImages
    """Pictures that show a resource, as URLs; empty where there is none."""
    version_id: str
    """Id of the newest version."""
    views: int
    """How often it was viewed."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    description: str | None = None
    favicon: str | None = None
    """Icon of the page, such as an emoji."""
    version: ArtifactVersion | None = None
    """The newest version, where the server joins it."""
    shared_version_id: str | None = None
    """Version that viewers see; the newest when absent or empty."""
    cover_version_id: str | None = None
    """Version that its cover shows."""
    capabilities: Any = None
    """What the page may do beyond showing itself; a JSON object."""
    url: str | None = None
    """Where it is shown."""
    access: Permission | None = None
    """What the caller may do with it."""

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
        "type": Field("type", codecs.Enum("ArtifactType"), required=True),
        "images": Field("images", codecs.Object("ResourceImages"), required=True),
        "version_id": Field("version_id", codecs.scalar, required=True),
        "views": Field("views", codecs.scalar, required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "favicon": Field("favicon", codecs.scalar),
        "version": Field("version", codecs.Object("ArtifactVersion")),
        "shared_version_id": Field("shared_version_id", codecs.scalar),
        "cover_version_id": Field("cover_version_id", codecs.scalar),
        "capabilities": Field("capabilities", codecs.scalar),
        "url": Field("url", codecs.scalar),
        "access": Field("access", codecs.Enum("Permission")),
    }

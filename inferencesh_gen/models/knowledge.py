# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .knowledge_lifecycle import KnowledgeLifecycle
    from .knowledge_type import KnowledgeType
    from .knowledge_version import KnowledgeVersion
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class Knowledge(Model):
    """An entry of knowledge: a text with its files, kept in versions."""

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
    """What it is about; search and agents go by it."""
    type: KnowledgeType
    """Kind of knowledge: an `observation` is something learned, a `reference` points elsewhere."""
    lifecycle: KnowledgeLifecycle
    """How it ages: `decay` is trusted less with time until it is confirmed anew."""
    version_id: str
    """Id of the current version."""
    uses: int
    """How often it was read."""
    installs: int
    """How often it was installed."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    version: KnowledgeVersion | None = None
    """The current version, where the server joins it."""

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
        "type": Field("type", codecs.Enum("KnowledgeType"), required=True),
        "lifecycle": Field("lifecycle", codecs.Enum("KnowledgeLifecycle"), required=True),
        "version_id": Field("version_id", codecs.scalar, required=True),
        "uses": Field("uses", codecs.scalar, required=True),
        "installs": Field("installs", codecs.scalar, required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "version": Field("version", codecs.Object("KnowledgeVersion")),
    }

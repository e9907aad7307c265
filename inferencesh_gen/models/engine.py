# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .engine_capability import EngineCapability
    from .engine_config import EngineConfig
    from .engine_status import EngineStatus
    from .instance import Instance
    from .system_info import SystemInfo
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility
    from .worker import Worker


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class Engine(Model):
    """An engine: a machine that runs workers, with all that it reports of itself."""

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
    config: EngineConfig
    """How an engine was started."""
    name: str
    api_url: str
    """URL of the API it works for."""
    status: EngineStatus
    """Whether an engine takes tasks. A draining one finishes what it has."""
    engine_version: str
    """Version of its program."""
    workers: list[Worker]
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    instance: Instance | None = None
    """The cloud instance it runs on; null for a machine of one's own."""
    engine_pin: str | None = None
    """Version its program is held at."""
    capabilities: list[EngineCapability] | None = None
    """What it can do that not every engine can."""
    system_info: SystemInfo | None = None
    """Its hardware and software, as it last reported them."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "config": Field("config", codecs.Object("EngineConfig"), required=True),
        "name": Field("name", codecs.scalar, required=True),
        "api_url": Field("api_url", codecs.scalar, required=True),
        "status": Field("status", codecs.Enum("EngineStatus"), required=True),
        "engine_version": Field("engine_version", codecs.scalar, required=True),
        "workers": Field("workers", codecs.Array(codecs.Object("Worker")), required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "instance": Field("instance", codecs.Object("Instance")),
        "engine_pin": Field("engine_pin", codecs.scalar),
        "capabilities": Field("capabilities", codecs.Array(codecs.Enum("EngineCapability"))),
        "system_info": Field("system_info", codecs.Object("SystemInfo")),
    }

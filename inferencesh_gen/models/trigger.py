# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .team_relation import TeamRelation
    from .trigger_action import TriggerAction
    from .trigger_config import TriggerConfig
    from .trigger_filter import TriggerFilter
    from .trigger_input_mapping import TriggerInputMapping
    from .trigger_source import TriggerSource
    from .trigger_type import TriggerType
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class Trigger(Model):
    """Something that runs an agent, an app or a flow, or decides an interrupt: on a schedule, once, when a
    webhook is called, or on demand."""

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
    name: str
    """Name for people."""
    type: TriggerType
    """When a trigger fires: again and again, when its URL is called, once at a given time, or on demand only."""
    action: TriggerAction
    """What a trigger does."""
    enabled: bool
    """Whether schedule and webhook are on."""
    config: TriggerConfig
    """Settings of a trigger, by its type."""
    fire_count: int
    """How often it fired with success."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    agent_id: str | None = None
    """Agent that it runs."""
    app_id: str | None = None
    """App that it runs."""
    flow_id: str | None = None
    """Flow that it runs."""
    interrupt_id: str | None = None
    """Interrupt that it decides."""
    input: Any = None
    """Input when it is fired without one; a JSON object."""
    input_mapping: TriggerInputMapping | None = None
    """How the body of the webhook becomes the input."""
    filters: list[TriggerFilter] | None = None
    """Conditions on the body of the webhook that all must hold."""
    source: TriggerSource | None = None
    """Service that calls the webhook."""
    source_id: str | None = None
    scheduled_at: datetime.datetime | None = None
    """When it fires, with the type `scheduled`."""
    last_fired_at: datetime.datetime | None = None
    """When it last fired with success."""
    webhook_url: str | None = None
    """URL to give to the service, in the answer that creates a webhook."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "name": Field("name", codecs.scalar, required=True),
        "type": Field("type", codecs.Enum("TriggerType"), required=True),
        "action": Field("action", codecs.Enum("TriggerAction"), required=True),
        "enabled": Field("enabled", codecs.scalar, required=True),
        "config": Field("config", codecs.Object("TriggerConfig"), required=True),
        "fire_count": Field("fire_count", codecs.scalar, required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "agent_id": Field("agent_id", codecs.scalar),
        "app_id": Field("app_id", codecs.scalar),
        "flow_id": Field("flow_id", codecs.scalar),
        "interrupt_id": Field("interrupt_id", codecs.scalar),
        "input": Field("input", codecs.scalar),
        "input_mapping": Field("input_mapping", codecs.Object("TriggerInputMapping")),
        "filters": Field("filters", codecs.Array(codecs.Object("TriggerFilter"))),
        "source": Field("source", codecs.Object("TriggerSource")),
        "source_id": Field("source_id", codecs.scalar),
        "scheduled_at": Field("scheduled_at", codecs.timestamp),
        "last_fired_at": Field("last_fired_at", codecs.timestamp),
        "webhook_url": Field("webhook_url", codecs.scalar),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .trigger_action import TriggerAction
    from .trigger_config import TriggerConfig
    from .trigger_filter import TriggerFilter
    from .trigger_input_mapping import TriggerInputMapping
    from .trigger_type import TriggerType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TriggerCreateRequest(Model):
    """What to run, and when. The field with the id of what is run belongs to `action`."""

    name: str
    """Name for people."""
    type: TriggerType
    """When a trigger fires: again and again, when its URL is called, once at a given time, or on demand only."""
    action: TriggerAction
    """What a trigger does."""
    agent_id: str | None = None
    """With `run_agent`: the agent."""
    app_id: str | None = None
    """With `run_app`: the app."""
    flow_id: str | None = None
    """With `run_flow`: the flow."""
    interrupt_id: str | None = None
    """With `resolve_interrupt`: the interrupt."""
    config: TriggerConfig | None = None
    scheduled_at: datetime.datetime | None = None
    """With `scheduled`: when to fire, to the minute."""
    source_id: str | None = None
    """With `webhook`: id of the service that calls, see `triggers_list_sources`."""
    enabled: bool | None = None
    """Whether it is on; true when absent."""
    input: Any = None
    """Input when it is fired without one; a JSON object."""
    input_mapping: TriggerInputMapping | None = None
    filters: list[TriggerFilter] | None = None
    """Conditions on the body of the webhook that all must hold."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar, required=True),
        "type": Field("type", codecs.Enum("TriggerType"), required=True),
        "action": Field("action", codecs.Enum("TriggerAction"), required=True),
        "agent_id": Field("agent_id", codecs.scalar),
        "app_id": Field("app_id", codecs.scalar),
        "flow_id": Field("flow_id", codecs.scalar),
        "interrupt_id": Field("interrupt_id", codecs.scalar),
        "config": Field("config", codecs.Object("TriggerConfig")),
        "scheduled_at": Field("scheduled_at", codecs.timestamp),
        "source_id": Field("source_id", codecs.scalar),
        "enabled": Field("enabled", codecs.scalar),
        "input": Field("input", codecs.scalar),
        "input_mapping": Field("input_mapping", codecs.Object("TriggerInputMapping")),
        "filters": Field("filters", codecs.Array(codecs.Object("TriggerFilter"))),
    }

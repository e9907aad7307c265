# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .trigger_config import TriggerConfig
    from .trigger_filter import TriggerFilter
    from .trigger_input_mapping import TriggerInputMapping


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TriggerUpdateRequest(Model):
    """The fields to change; absent ones stay as they are."""

    name: str | None = None
    """Name for people."""
    enabled: bool | None = None
    """Pause or resume it."""
    config: TriggerConfig | None = None
    scheduled_at: datetime.datetime | None = None
    """With `scheduled`: when to fire, to the minute."""
    input: Any = None
    """Input when it is fired without one; a JSON object."""
    input_mapping: TriggerInputMapping | None = None
    filters: list[TriggerFilter] | None = None
    """Conditions on the body of the webhook that all must hold."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar),
        "enabled": Field("enabled", codecs.scalar),
        "config": Field("config", codecs.Object("TriggerConfig")),
        "scheduled_at": Field("scheduled_at", codecs.timestamp),
        "input": Field("input", codecs.scalar),
        "input_mapping": Field("input_mapping", codecs.Object("TriggerInputMapping")),
        "filters": Field("filters", codecs.Array(codecs.Object("TriggerFilter"))),
    }

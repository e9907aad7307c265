# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .trigger_filter_field import TriggerFilterField
    from .trigger_verification import TriggerVerification


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TriggerSource(Model):
    """A service that calls webhooks."""

    id: str
    """Taken by a trigger as `source_id`."""
    key: str
    """Name for programs, such as `github`."""
    name: str
    """Name for people."""
    strategy: TriggerVerification
    """How the calls of a service are checked."""
    config_schema: Any = None
    """JSON Schema of the trigger's `config`."""
    payload_schema: Any = None
    """JSON Schema of the bodies it sends."""
    filter_fields: list[TriggerFilterField] | None = None
    """Fields that are worth a filter."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "key": Field("key", codecs.scalar, required=True),
        "name": Field("name", codecs.scalar, required=True),
        "strategy": Field("strategy", codecs.Enum("TriggerVerification"), required=True),
        "config_schema": Field("config_schema", codecs.scalar),
        "payload_schema": Field("payload_schema", codecs.scalar),
        "filter_fields": Field("filter_fields", codecs.Array(codecs.Object("TriggerFilterField"))),
    }

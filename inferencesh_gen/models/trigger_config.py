# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TriggerConfig(Model):
    """Settings of a trigger, by its type."""

    expression: str | None = None
    """With `cron`: minute, hour, day, month and weekday, such as `0 9 * * *`."""
    timezone: str | None = None
    """With `cron`: IANA name of the time zone of the expression."""
    secret_ref: str | None = None
    """With `webhook`: key of the stored secret that calls are signed with."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "expression": Field("expression", codecs.scalar),
        "timezone": Field("timezone", codecs.scalar),
        "secret_ref": Field("secret_ref", codecs.scalar),
    }

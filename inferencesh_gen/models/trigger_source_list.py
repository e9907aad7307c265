# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .trigger_source import TriggerSource


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TriggerSourceList(Model):
    """The services whose webhooks triggers know."""

    items: list[TriggerSource]

    _fields: ClassVar[Mapping[str, Field]] = {
        "items": Field("items", codecs.Array(codecs.Object("TriggerSource")), required=True),
    }

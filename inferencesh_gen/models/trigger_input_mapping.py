# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .trigger_input_value import TriggerInputValue


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TriggerInputMapping(Model):
    """How the body of a webhook becomes the input of what the trigger runs."""

    action: dict[str, TriggerInputValue] | None = None
    """Where each field of the input comes from, by its name."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "action": Field("action", codecs.Map(codecs.Object("TriggerInputValue"))),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class A2UIAction(Model):
    """What a component does when it is used."""

    type: str
    """Name of the action."""
    payload: Any = None
    """Facts that go with it."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", codecs.scalar, required=True),
        "payload": Field("payload", codecs.scalar),
    }

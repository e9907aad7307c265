# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class Heartbeat(Model):
    """A sign of life, sent every 10 seconds. It shows that the connection lives, not that the task moves."""

    type: Literal["heartbeat"]

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", codecs.scalar, required=True),
    }

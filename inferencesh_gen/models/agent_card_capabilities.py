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
class AgentCardCapabilities(Model):
    """Parts of the A2A protocol that an agent speaks."""

    streaming: bool | None = None
    push_notifications: bool | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "streaming": Field("streaming", codecs.scalar),
        "push_notifications": Field("pushNotifications", codecs.scalar),
    }

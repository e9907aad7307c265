# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .channel_type import ChannelType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ChannelContext(Model):
    """A conversation on another platform, such as a thread in Slack."""

    channel_type: ChannelType | None = None
    channel_metadata: Any = None
    """How the platform finds it; opaque."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "channel_type": Field("channel_type", codecs.Enum("ChannelType")),
        "channel_metadata": Field("channel_metadata", codecs.scalar),
    }

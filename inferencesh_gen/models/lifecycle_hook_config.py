# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .hook_event import HookEvent
    from .hook_handler_type import HookHandlerType
    from .interrupt_resolution import InterruptResolution


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class LifecycleHookConfig(Model):
    """Something called when an agent reaches a point in its work."""

    event: HookEvent
    """A point in the work of an agent."""
    type: HookHandlerType
    """How a hook is handled: an HTTP call, a run of an app, a question to a person, or a built-in."""
    handler: str | None = None
    """URL, app reference or name of the built-in, by `type`."""
    async_: bool | None = None
    """Do not wait for its answer."""
    timeout: int | None = None
    """How long to wait for its answer."""
    default_resolution: InterruptResolution | None = None
    """What a gate decides when nobody does in time."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "event": Field("event", codecs.Enum("HookEvent"), required=True),
        "type": Field("type", codecs.Enum("HookHandlerType"), required=True),
        "handler": Field("handler", codecs.scalar),
        "async_": Field("async", codecs.scalar),
        "timeout": Field("timeout", codecs.scalar),
        "default_resolution": Field("default_resolution", codecs.Enum("InterruptResolution")),
    }

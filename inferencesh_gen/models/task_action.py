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
class TaskAction(Model):
    """Something the platform does when the task reaches a status."""

    key: str
    """Name of the action."""
    on: str
    """Status that triggers it, by name."""
    params: Any = None
    """Parameters of the action."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "key": Field("key", codecs.scalar, required=True),
        "on": Field("on", codecs.scalar, required=True),
        "params": Field("params", codecs.scalar),
    }

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
class CancelTaskRequest(Model):
    """How to cancel a task."""

    force: bool | None = None
    """Kill the worker at once instead of asking the app first."""
    timeout: int | None = None
    """Milliseconds the app gets to stop by itself before it is killed; 10000 when absent."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "force": Field("force", codecs.scalar),
        "timeout": Field("timeout", codecs.scalar),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .interrupt_resolution import InterruptResolution


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ResolveInterruptRequest(Model):
    """The decision on an interrupt, in `decision` or in `resolution`."""

    decision: InterruptResolution | None = None
    """Whether the run may go on."""
    resolution: InterruptResolution | None = None
    """The same by the name it has in answers."""
    data: Any = None
    """JSON object kept with the decision, as `resolved_data`."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "decision": Field("decision", codecs.Enum("InterruptResolution")),
        "resolution": Field("resolution", codecs.Enum("InterruptResolution")),
        "data": Field("data", codecs.scalar),
    }

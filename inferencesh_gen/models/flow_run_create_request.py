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
class FlowRunCreateRequest(Model):
    """Which flow to run, with what input."""

    flow: str
    """Id of the flow."""
    input: Any = None
    """Input by the flow's input schema, usually an object."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "flow": Field("flow", codecs.scalar, required=True),
        "input": Field("input", codecs.scalar),
    }

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .flow_node_connection import FlowNodeConnection


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class FlowRunInput(Model):
    """One input of a node: a value, or the output of another node."""

    value: Any
    """The value itself."""
    connection: FlowNodeConnection | None = None
    """Output that the value comes from."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "value": Field("Value", codecs.scalar, required=True),
        "connection": Field("Connection", codecs.Object("FlowNodeConnection")),
    }

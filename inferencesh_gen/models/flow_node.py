# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .flow_node_position import FlowNodePosition


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class FlowNode(Model):
    """A node as the editor draws it."""

    id: str
    type: str
    """Kind of node."""
    position: FlowNodePosition
    """Where the editor draws a node."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "type": Field("type", codecs.scalar, required=True),
        "position": Field("position", codecs.Object("FlowNodePosition"), required=True),
    }

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
class FlowNodeConnection(Model):
    """An output of another node."""

    node_id: str
    """Id of the node."""
    key: str
    """Name of the output."""
    type: str
    """Type of the value."""
    previous_value: Any
    """Value the input had before it was connected."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "node_id": Field("nodeId", codecs.scalar, required=True),
        "key": Field("key", codecs.scalar, required=True),
        "type": Field("type", codecs.scalar, required=True),
        "previous_value": Field("previousValue", codecs.scalar, required=True),
    }

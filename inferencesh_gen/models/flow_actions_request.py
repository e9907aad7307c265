# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .flow_action import FlowAction


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class FlowActionsRequest(Model):
    """Edits of the graph of a flow."""

    actions: list[FlowAction]
    """The edits, in order."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "actions": Field("actions", codecs.Array(codecs.Object("FlowAction")), required=True),
    }

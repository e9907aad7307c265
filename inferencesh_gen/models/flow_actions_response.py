# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .flow_action import FlowAction
    from .flow_action_error import FlowActionError


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class FlowActionsResponse(Model):
    """What became of the edits of a graph."""

    version: int
    """The `graph_version` of the draft after the edits."""
    actions: list[FlowAction]
    """The edits that were applied."""
    errors: list[FlowActionError] | None = None
    """Why the others were not."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "version": Field("version", codecs.scalar, required=True),
        "actions": Field("actions", codecs.Array(codecs.Object("FlowAction")), required=True),
        "errors": Field("errors", codecs.Array(codecs.Object("FlowActionError"))),
    }

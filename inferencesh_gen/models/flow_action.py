# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .flow_action_type import FlowActionType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class FlowAction(Model):
    """One edit of the graph of a flow."""

    type: FlowActionType
    """What an edit changes."""
    payload: Any = None
    """What the edit needs. `node.add`: id, type, position, data. `node.remove`: id. `node.move`: id, position.
    `node.move_many`: positions by node id. `node.duplicate`: source_id, new_id, offset. `node.rename`:
    old_id, new_id. `node.set_app`: node_id, app_id, app_version_id, function. `node.update`: node_id,
    patch. `node.set_input`: node_id, input_key, input. `node.clear_input`: node_id, input_key.
    `edge.add`: id, source, target, source_handle, target_handle. `edge.remove`: id.
    `flow.set_input_schema` and `flow.set_output_schema`: schema. `flow.set_output_mapping`: field,
    mapping. `flow.remove_output_mapping`: field. `flow.rename_output_field`: old_field, new_field. `undo`
    and `redo`: nothing."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", codecs.Enum("FlowActionType"), required=True),
        "payload": Field("payload", codecs.scalar),
    }

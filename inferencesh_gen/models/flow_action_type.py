# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class FlowActionType(OpenStrEnum):
    """What an edit changes."""

    NODE_ADD = "node.add"
    NODE_REMOVE = "node.remove"
    NODE_MOVE = "node.move"
    NODE_MOVE_MANY = "node.move_many"
    NODE_DUPLICATE = "node.duplicate"
    NODE_RENAME = "node.rename"
    NODE_SET_APP = "node.set_app"
    NODE_UPDATE = "node.update"
    NODE_SET_INPUT = "node.set_input"
    NODE_CLEAR_INPUT = "node.clear_input"
    EDGE_ADD = "edge.add"
    EDGE_REMOVE = "edge.remove"
    FLOW_SET_INPUT_SCHEMA = "flow.set_input_schema"
    FLOW_SET_OUTPUT_SCHEMA = "flow.set_output_schema"
    FLOW_SET_OUTPUT_MAPPING = "flow.set_output_mapping"
    FLOW_REMOVE_OUTPUT_MAPPING = "flow.remove_output_mapping"
    FLOW_RENAME_OUTPUT_FIELD = "flow.rename_output_field"
    UNDO = "undo"
    REDO = "redo"

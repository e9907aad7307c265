# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class GraphNodeType(OpenStrEnum):
    """What a step is."""

    UNKNOWN = "unknown"
    JOIN = "join"
    SPLIT = "split"
    EXECUTION = "execution"
    RESOURCE = "resource"
    APPROVAL = "approval"
    CONDITIONAL = "conditional"
    FLOW_NODE = "flow_node"
    TRIGGER = "trigger"
    CREDENTIAL_REQUIREMENT = "credential_requirement"

# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class EngineCapability(OpenStrEnum):
    """Something not every engine can do. `egress_gateway` leads the network traffic of tasks through itself."""

    EGRESS_GATEWAY = "egress_gateway"

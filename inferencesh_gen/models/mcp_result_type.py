# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class MCPResultType(OpenStrEnum):
    """Whether a tool is done, or asks something first."""

    COMPLETE = "complete"
    INPUT_REQUIRED = "input_required"

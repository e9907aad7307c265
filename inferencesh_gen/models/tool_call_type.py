# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class ToolCallType(OpenStrEnum):
    """The kind of tool call."""

    FUNCTION = "function"

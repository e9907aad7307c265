# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class ToolRiskLevel(OpenStrEnum):
    """How much harm a call may do."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

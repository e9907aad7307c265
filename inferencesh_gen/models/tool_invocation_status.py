# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class ToolInvocationStatus(OpenStrEnum):
    """Where a call stands. COMPLETED, FAILED and CANCELLED are terminal; AWAITING_INPUT waits for a result,
    AWAITING_APPROVAL for a person."""

    PENDING = "pending"
    IN_PROGRESS = "in_progress"
    AWAITING_INPUT = "awaiting_input"
    AWAITING_APPROVAL = "awaiting_approval"
    WAITING = "waiting"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"

# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class AgentRunState(OpenStrEnum):
    """Where an agent run stands. COMPLETED, FAILED, CANCELED and REJECTED are terminal; INPUT_REQUIRED and
    AUTH_REQUIRED wait for somebody."""

    SUBMITTED = "submitted"
    WORKING = "working"
    INPUT_REQUIRED = "input_required"
    AUTH_REQUIRED = "auth_required"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELED = "canceled"
    REJECTED = "rejected"

# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class ChatMessageStatus(OpenStrEnum):
    """Where a message stands. PENDING: the agent still writes it. QUEUED: it waits for the agent's next turn.
    READY, FAILED and CANCELLED are terminal."""

    PENDING = "pending"
    QUEUED = "queued"
    READY = "ready"
    FAILED = "failed"
    CANCELLED = "cancelled"

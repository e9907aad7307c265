# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class ChatStatus(OpenStrEnum):
    """What a chat does. BUSY: the agent works. IDLE: it takes a message. AWAITING_INPUT: a person has to act.
    WAITING: the agent waits for something; a message ends that. COMPLETED: it is archived."""

    BUSY = "busy"
    IDLE = "idle"
    AWAITING_INPUT = "awaiting_input"
    WAITING = "waiting"
    COMPLETED = "completed"

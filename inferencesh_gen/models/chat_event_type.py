# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class ChatEventType(OpenStrEnum):
    """What happened in a chat."""

    HOOK = "hook"
    RUN_FAILED = "run_failed"
    RUN_ENDED = "run_ended"

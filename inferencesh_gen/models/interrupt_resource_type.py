# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class InterruptResourceType(OpenStrEnum):
    """What an interrupt is about."""

    TURN = "turn"
    TOOL_INVOCATION = "tool_invocation"
    HOOK_EVENT = "hook_event"

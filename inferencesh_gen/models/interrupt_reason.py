# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class InterruptReason(OpenStrEnum):
    """What a run waits for: the agent's own wait tool, approval of a tool call, a tool that the caller runs, an
    answer in a widget, credentials, a confirmation, or the gate of a hook."""

    WAIT = "wait"
    TOOL_APPROVAL = "tool_approval"
    CLIENT_TOOL = "client_tool"
    WIDGET = "widget"
    AUTH = "auth"
    CONFIRMATION = "confirmation"
    HOOK_GATE = "hook_gate"

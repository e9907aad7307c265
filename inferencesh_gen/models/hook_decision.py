# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class HookDecision(OpenStrEnum):
    """What a hook decides: go on, refuse the call, end the run, or pause it."""

    ALLOW = "allow"
    DENY = "deny"
    STOP = "stop"
    SUSPEND = "suspend"

# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class InterruptResolution(OpenStrEnum):
    """The decision on a call that waited for one."""

    ALLOW = "allow"
    DENY = "deny"

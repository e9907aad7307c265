# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class PolicyEffect(OpenStrEnum):
    """What a rule says of what it matches."""

    ALLOW = "allow"
    ASK = "ask"
    DENY = "deny"

# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class EnforcementMode(OpenStrEnum):
    """What happens at a limit: the call is refused, or answered with a notice."""

    BLOCK = "block"
    WARN = "warn"

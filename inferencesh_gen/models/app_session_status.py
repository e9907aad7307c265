# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class AppSessionStatus(OpenStrEnum):
    """Whether a session lives, was ended by its caller, or ran out of idle time."""

    ACTIVE = "active"
    ENDED = "ended"
    EXPIRED = "expired"

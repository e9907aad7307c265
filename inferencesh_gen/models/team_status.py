# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class TeamStatus(OpenStrEnum):
    """Whether a team can be used."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    TERMINATED = "terminated"

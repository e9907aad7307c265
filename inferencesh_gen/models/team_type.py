# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class TeamType(OpenStrEnum):
    """What kind of team: of one person, of several, of the platform, or of an organization."""

    PERSONAL = "personal"
    TEAM = "team"
    SYSTEM = "system"
    ORG = "org"

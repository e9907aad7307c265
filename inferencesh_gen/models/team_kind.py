# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class TeamKind(OpenStrEnum):
    """How the team relates to the caller's organization."""

    PERSONAL = "personal"
    TEAM = "team"
    ORG_MEMBER = "org_member"
    ORG = "org"

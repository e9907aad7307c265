# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class TeamRole(OpenStrEnum):
    """The role of a member in a team."""

    OWNER = "owner"
    ADMIN = "admin"
    MEMBER = "member"

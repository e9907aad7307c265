# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class Visibility(OpenStrEnum):
    """Who may see an object: its owner alone, the team, the organization, everybody, or everybody who has the
    link."""

    PRIVATE = "private"
    TEAM = "team"
    ORG = "org"
    PUBLIC = "public"
    UNLISTED = "unlisted"

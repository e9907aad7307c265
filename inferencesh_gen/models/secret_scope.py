# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class SecretScope(OpenStrEnum):
    """Who uses a secret: the team, a credential it belongs to, or the platform."""

    TEAM = "team"
    INTERNAL = "internal"
    SYSTEM = "system"

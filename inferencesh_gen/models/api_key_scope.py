# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class ApiKeyScope(OpenStrEnum):
    """Whom a key acts as: the user who made it, or the team."""

    USER = "user"
    WORKSPACE = "workspace"

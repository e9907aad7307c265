# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class Role(OpenStrEnum):
    """The standing of a user on the platform."""

    GUEST = "guest"
    USER = "user"
    ADMIN = "admin"
    SYSTEM = "system"

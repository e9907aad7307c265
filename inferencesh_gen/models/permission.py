# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class Permission(OpenStrEnum):
    """What somebody may do with an object."""

    READ = "read"
    WRITE = "write"
    INTERACT = "interact"
    USE = "use"

# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class UsageEventResourceTier(OpenStrEnum):
    """Whose hardware was used."""

    PRIVATE = "private"
    CLOUD = "cloud"

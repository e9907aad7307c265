# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class ResourceType(OpenStrEnum):
    """What kind of resource something refers to."""

    KNOWLEDGE = "knowledge"
    APP = "app"
    AGENT = "agent"

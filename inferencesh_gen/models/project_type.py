# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class ProjectType(OpenStrEnum):
    """What a folder holds."""

    AGENT = "agent"
    APP = "app"
    FLOW = "flow"
    OTHER = "other"

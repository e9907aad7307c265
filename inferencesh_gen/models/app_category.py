# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class AppCategory(OpenStrEnum):
    """What an app makes or works on."""

    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
    TEXT = "text"
    CHAT = "chat"
    THREE_D = "3d"
    OTHER = "other"
    FLOW = "flow"
    DECISION = "decision"

# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class ContentRating(OpenStrEnum):
    """What a content check found in the input or output."""

    SAFE = "safe"
    SEXUAL_SUGGESTIVE = "sexual_suggestive"
    SEXUAL_EXPLICIT = "sexual_explicit"
    VIOLENCE_NON_GRAPHIC = "violence_non_graphic"
    VIOLENCE_GRAPHIC = "violence_graphic"
    GORE = "gore"
    UNRATED = "unrated"

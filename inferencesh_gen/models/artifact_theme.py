# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class ArtifactTheme(OpenStrEnum):
    """Colors a page is shown in."""

    DARK = "dark"
    LIGHT = "light"

# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class ArtifactType(OpenStrEnum):
    """The language a page is written in."""

    HTML = "html"
    MARKDOWN = "markdown"

# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class ToolChoiceMode(OpenStrEnum):
    """Whether a language model calls tools: never, as it sees fit, at least one, or a certain one."""

    NONE = "none"
    AUTO = "auto"
    REQUIRED = "required"
    FUNCTION = "function"

# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class TriggerFireStatus(OpenStrEnum):
    """What came of an attempt to fire; FILTERED means that a filter did not match and nothing was run."""

    SUCCESS = "success"
    ERROR = "error"
    FILTERED = "filtered"

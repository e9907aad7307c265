# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class AppStatus(OpenStrEnum):
    """Whether an app can be run. MAINTENANCE answers 503, RETIRED 410."""

    ACTIVE = "active"
    MAINTENANCE = "maintenance"
    DEPRECATED = "deprecated"
    RETIRED = "retired"

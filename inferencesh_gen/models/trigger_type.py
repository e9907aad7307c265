# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class TriggerType(OpenStrEnum):
    """When a trigger fires: again and again, when its URL is called, once at a given time, or on demand only."""

    CRON = "cron"
    WEBHOOK = "webhook"
    SCHEDULED = "scheduled"
    MANUAL = "manual"

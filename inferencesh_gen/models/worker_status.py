# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class WorkerStatus(OpenStrEnum):
    """What a worker does now."""

    RESERVED = "reserved"
    BUSY = "busy"
    IDLE = "idle"
    INACTIVE = "inactive"

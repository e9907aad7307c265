# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class EngineStatus(OpenStrEnum):
    """Whether an engine takes tasks. A draining one finishes what it has."""

    RUNNING = "running"
    PENDING = "pending"
    DRAINING = "draining"
    DISCONNECTED = "disconnected"
    RESTARTING = "restarting"
    STOPPING = "stopping"
    STOPPED = "stopped"

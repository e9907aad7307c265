# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenIntEnum


class TaskStatus(OpenIntEnum):
    """Where a task stands. COMPLETED, FAILED, CANCELLED and REJECTED are terminal; REJECTED was never admitted
    and never ran."""

    UNKNOWN = 0
    RECEIVED = 1
    QUEUED = 2
    DISPATCHED = 3
    PREPARING = 4
    SERVING = 5
    SETTING_UP = 6
    RUNNING = 7
    CANCELLING = 8
    UPLOADING = 9
    COMPLETED = 10
    FAILED = 11
    CANCELLED = 12
    REJECTED = 13

# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenIntEnum


class FlowRunStatus(OpenIntEnum):
    """Where a flow run stands. COMPLETED, FAILED and CANCELLED are terminal."""

    UNKNOWN = 0
    PENDING = 1
    RUNNING = 2
    COMPLETED = 3
    FAILED = 4
    CANCELLED = 5

# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class SocketOutcome(OpenStrEnum):
    """How a socket ended: closed by the caller, by the task, or by the relay as it shuts down; the two ends
    never met; or the task ended first."""

    CLIENT_CLOSED = "client_closed"
    WORKER_CLOSED = "worker_closed"
    DRAINED = "drained"
    NEVER_PAIRED = "never_paired"
    TASK_ENDED = "task_ended"

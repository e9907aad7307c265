"""What the status of a task means."""

from __future__ import annotations

from inferencesh_gen.models import Task, TaskStatus

from .errors import (
    SessionBusyTaskError,
    SessionExpiredTaskError,
    TaskCancelledError,
    TaskError,
    TaskFailedError,
    TaskRejectedError,
    WorkerLostError,
)
from .task_state import is_terminal as _is_terminal

_ERRORS: dict[TaskStatus, tuple[type[TaskError], str]] = {
    TaskStatus.FAILED: (TaskFailedError, "failed"),
    TaskStatus.CANCELLED: (TaskCancelledError, "was cancelled"),
    TaskStatus.REJECTED: (TaskRejectedError, "was rejected"),
}
_OF_SESSIONS: dict[str, type[TaskError]] = {
    "session worker busy too long": SessionBusyTaskError,
    "session worker offline": WorkerLostError,
    "session expired or not found": SessionExpiredTaskError,
}
"""What the platform, not the app, writes into the `error` of a task."""


def is_terminal(task: Task | TaskStatus | int | str) -> bool:
    """Whether a task has ended: completed, failed, cancelled or rejected.

    Args:
        task: A task, or its status as a member, number or name.

    Example:
        ``is_terminal(task)``, ``is_terminal("running")``
    """
    return _is_terminal(task.status if isinstance(task, Task) else task)


def completed(task: Task) -> Task:
    """The task, if it completed.

    Raises:
        TaskFailedError, TaskCancelledError, TaskRejectedError: it ended otherwise; a `SessionTaskError` is a
            `TaskFailedError` too.
    """
    if task.status not in _ERRORS:
        return task
    error, verb = _ERRORS[task.status]
    if task.status is TaskStatus.FAILED:
        error = _OF_SESSIONS.get((task.error or "").strip().lower(), error)
    reason = f": {task.error}" if task.error else ""
    raise error(f"task {task.id} {verb}{reason}", task=task)

"""A run that did not end as hoped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import InferenceError

if TYPE_CHECKING:
    from inferencesh_gen.models import Task, TaskLog, TaskStatus


class TaskError(InferenceError):
    """A run did not complete.

    Attributes:
        task: The task as it was last seen.
    """

    def __init__(self, message: str, *, task: Task) -> None:
        self.task = task
        super().__init__(message)

    @property
    def task_id(self) -> str:
        """The id of the task."""
        return self.task.id

    @property
    def status(self) -> TaskStatus:
        """The status of the task."""
        return self.task.status

    @property
    def logs(self) -> list[TaskLog]:
        """The logs of the task, as far as they were seen."""
        return self.task.logs


class TaskFailedError(TaskError):
    """The run failed; `task.error` says why."""


class TaskCancelledError(TaskError):
    """The run was cancelled."""


class TaskRejectedError(TaskError):
    """The run was refused before it started (no balance, say)."""


class TaskTimeoutError(TaskError, TimeoutError):
    """The time that the caller gave was over before the task was; the task goes on unless it was cancelled.

    Attributes:
        limit: Which time was over: ``timeout`` or ``queue_timeout``.
        seconds: Its length.
        cancelled: Whether the task was cancelled then (``on_timeout="cancel"``); its state in `task` is the
            one before.
    """

    def __init__(self, limit: str, seconds: float, *, task: Task, cancelled: bool = False) -> None:
        self.limit = limit
        self.seconds = seconds
        self.cancelled = cancelled
        waited = "has not ended" if limit == "timeout" else "has not been started"
        state = f"it was {task.status} and" if task.status else "nothing was heard of it; it"
        then = f"goes on: client.tasks.handle({task.id!r}).wait() waits again"
        outcome = "is cancelled now" if cancelled else then
        super().__init__(
            f"task {task.id} {waited} after {seconds:g} s ({limit}); {state} {outcome}", task=task
        )

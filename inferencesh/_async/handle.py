"""A task that runs somewhere, held by its id."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING, Any, Unpack

from inferencesh_gen.resources import AsyncTasksResource

from .._core.errors import InvalidArgumentError
from .._core.follower import Update
from .._core.waiting import FOLLOW_FIELDS, WAIT_FIELDS, FollowParams, WaitParams, check_names, waiting
from .._shim import _async as shim
from .follow import AsyncFollowing
from .sender import AsyncClientSender
from .tied import tied
from .wait import wait_for

if TYPE_CHECKING:
    from inferencesh_gen.models import CancelTaskResult, Task, TaskLogs, TaskStatus


class AsyncTaskHandle:
    """One task, to be asked about or waited for at any time, from any process.

    It pickles as its id; ``client.tasks.handle(handle)`` ties it to a client again.

    Example:
        ```python
        handle = await client.tasks.submit(app="demo/slow", input={"seconds": 1})
        task = await handle.wait(timeout=60)
        ```
    """

    def __init__(self, task_id: str, sender: AsyncClientSender | None = None) -> None:
        if not isinstance(task_id, str) or not task_id:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError("task_id", f"the id of a task is needed; got {task_id!r}")
        self.id = task_id
        self._bound_to = sender

    async def status(self) -> TaskStatus:
        """Where the task stands."""
        return (await self._tasks.status(self.id)).status

    async def get(self) -> Task:
        """The whole task as it is now."""
        return tied(await self._tasks.get(self.id), self._sender)

    async def logs(self) -> TaskLogs:
        """What the task has logged so far."""
        return await self._tasks.logs(self.id)

    async def cancel(
        self, *, force: bool | None = None, timeout: int | None = None
    ) -> CancelTaskResult | None:
        """Cancel the task; returns once its worker is free.

        Args:
            force: Kill the app at once, instead of asking it to stop.
            timeout: Milliseconds that the app gets to stop by itself (the server's default: 10,000).
        """
        return await self._tasks.cancel(self.id, force=force, timeout=timeout)

    async def wait(self, **how: Unpack[WaitParams]) -> Task:
        """Wait for the end of the task; see `WaitParams` for deadlines and callbacks.

        Raises:
            TaskFailedError, TaskCancelledError, TaskRejectedError: it ended otherwise.
            TaskTimeoutError: the time was over before.
        """
        sender = self._sender
        check_names(how, WAIT_FIELDS)
        checked = waiting(how, sender.config.follow, coroutines=shim.COROUTINES)
        return await wait_for(sender, {"id": self.id}, checked)

    def updates(self, **how: Unpack[FollowParams]) -> AsyncGenerator[Update]:
        """Each step of the task from now on, with what changed; see `Update`."""
        sender = self._sender
        check_names(how, FOLLOW_FIELDS)
        return AsyncFollowing(sender, {"id": self.id}, waiting(how, sender.config.follow)).updates()

    @property
    def _sender(self) -> AsyncClientSender:
        if self._bound_to is None:
            raise RuntimeError(f"task {self.id} is tied to no client: use client.tasks.handle(…)")
        return self._bound_to

    @property
    def _tasks(self) -> AsyncTasksResource:
        return AsyncTasksResource(self._sender)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other.id == self.id

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.id,)

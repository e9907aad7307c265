"""The states of one task as an iterator."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from types import TracebackType
from typing import Self

from inferencesh_gen.models import Task

from .._core.follower import Update
from .._core.status import completed, is_terminal
from .sender import AsyncClientSender
from .tied import tied


class AsyncTaskStream:
    """The states of a running task, each with all that is known by then.

    Iterate over it inside its context; leaving early closes the connection and does not cancel the task.

    Example:
        ```python
        async with await client.run(app="demo/progress", input={}, stream=True) as stream:
            async for task in stream:
                print(task.status, task.output)
        print(stream.result.output)
        ```
    """

    def __init__(self, updates: AsyncGenerator[Update], task: Task, sender: AsyncClientSender) -> None:
        self._updates = updates
        self._sender = sender
        self.task = task
        """The latest state."""

    @property
    def result(self) -> Task:
        """The completed task.

        Raises:
            TaskError: the task failed, was cancelled, or was rejected.
            RuntimeError: the task has not ended, as far as was iterated.
        """
        if not is_terminal(self.task):
            raise RuntimeError(f"task {self.task.id} has not ended yet: iterate to the end first")
        return completed(self.task)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Task:
        self.task = tied((await anext(self._updates)).task, self._sender)
        return self.task

    async def aclose(self) -> None:
        """Stop following; the task itself goes on."""
        await self._updates.aclose()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of task {self.task.id}, {self.task.status}>"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

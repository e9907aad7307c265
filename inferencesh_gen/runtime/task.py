"""What the model of a task can do beside being one."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from .model import Model


class TaskModel(Model):
    """A task. Those that a client gave out can save the files of their output."""

    __slots__ = ("_saver",)

    id: str
    _saver: Callable[..., Any]

    def tie(self, saver: Callable[..., Any]) -> None:
        """Let `download_files` be done by a client. The tie shows nowhere, and is not pickled.

        Args:
            saver: Called with the task and the arguments of `download_files`.
        """
        self._saver = saver

    def download_files(
        self, to: str | os.PathLike[str], *, on_progress: Callable[[Any], object] | None = None
    ) -> Any:
        """Save every file of the output, with the client that gave this task.

        The same as ``client.tasks.download_files(task, to=…)``; with an asynchronous client, await it.

        Args:
            to: The folder; made if it does not exist.
            on_progress: Called with the `Progress` of all files together.

        Returns:
            The output, with a `File` in the place of each file: its ``path`` is where it is.

        Raises:
            RuntimeError: no client gave this task (it was unpickled, say).

        Example:
            ``saved = task.download_files("images")``
        """
        try:
            save: Callable[..., Any] = object.__getattribute__(self, "_saver")
        except AttributeError:
            problem = f"task {self.id} is tied to no client: use client.tasks.download_files(task, to=…)"
            raise RuntimeError(problem) from None
        return save(self, to, on_progress)

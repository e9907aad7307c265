# Generated from inferencesh/_async/tied.py, do not edit.
"""Tasks that can save their files by themselves."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any

from inferencesh_gen.models import Task

from .sender import ClientSender

if TYPE_CHECKING:
    from .uploads import Report


def tied(task: Task, sender: ClientSender) -> Task:
    """The same task, which can now save its files by itself."""
    task.tie(partial(_download_files, sender))
    return task


def _download_files(
    sender: ClientSender, task: Task, to: str | os.PathLike[str], on_progress: Report | None = None
) -> Any:
    from .task_files import download_files  # with all that knows of files

    return download_files(sender, task, to, on_progress)

# Generated from inferencesh/_async/tasks.py, do not edit.
"""``client.tasks``: the generated operations, and running, submitting, finding and mapping."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from inferencesh_gen.resources import TasksResource

from .._core.run_request import RunParams
from .handle import TaskHandle
from .runs import Runs
from .sender import ClientSender


class Tasks(Runs, TasksResource):
    """Runs of apps."""

    _sender: ClientSender

    def submit(self, params: Mapping[str, Any] | None = None, /, **fields: Unpack[RunParams]) -> TaskHandle:
        """Start a run and return a handle of it at once.

        Args:
            params: The fields of the run in one mapping, instead of keywords.
            fields: The fields of the run; see `RunParams`.

        Raises:
            InvalidArgumentError: an argument that can't be right; nothing was sent.
            SubmissionUncertainError: the run was sent and no answer came: it may be running.
            APIStatusError: the server refused the run.
        """
        return self.handle((self._submit(params, fields))["id"])

    def handle(self, task: str | TaskHandle) -> TaskHandle:
        """A handle of an existing task, by its id or a handle of another process. No request is made."""
        return TaskHandle(task.id if isinstance(task, TaskHandle) else task, self._sender)

# Generated from inferencesh/_async/runs.py, do not edit.
"""Run an app and wait for what comes out: ``client.run`` and ``client.tasks.run``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Unpack, overload

from inferencesh_gen.api.tasks import create as create_endpoint
from inferencesh_gen.models import Task

from .._core.errors import InvalidArgumentError, ResponseDecodeError
from .._core.run_request import RunParams, run_fields
from .._shim import _sync as shim
from .follow import follow
from .sender import ClientSender
from .task_stream import TaskStream

OnUpdate = Callable[[Task], object]


class Runs:
    """What can run apps: the client itself, and its tasks."""

    _sender: ClientSender

    @overload
    def run(
        self,
        params: Mapping[str, Any],
        /,
        *,
        wait: bool = True,
        stream: Literal[False] = False,
        on_update: OnUpdate | None = None,
    ) -> Task: ...

    @overload
    def run(self, params: Mapping[str, Any], /, *, stream: Literal[True]) -> TaskStream: ...

    @overload
    def run(
        self,
        /,
        *,
        wait: bool = True,
        stream: Literal[False] = False,
        on_update: OnUpdate | None = None,
        **fields: Unpack[RunParams],
    ) -> Task: ...

    @overload
    def run(self, /, *, stream: Literal[True], **fields: Unpack[RunParams]) -> TaskStream: ...

    def run(
        self,
        params: Mapping[str, Any] | None = None,
        /,
        *,
        wait: bool = True,
        stream: bool = False,
        on_update: OnUpdate | None = None,
        **fields: Any,
    ) -> Task | TaskStream:
        """Run an app, and wait for what comes out.

        The run is submitted once: a request that may have been accepted is never sent again.

        Args:
            params: The fields of the run in one mapping, instead of keywords.
            wait: True waits for the end; False returns the task as it was accepted.
            stream: True returns an iterator over the task's states instead.
            on_update: Called with each state while waiting.
            fields: The run: ``app``, ``input``, ``setup``, ``function``, ``infra``, ``workers``, ``variant``,
                ``session``, ``session_timeout``, ``webhook``, ``run_at``, ``metadata``; see `RunParams`.

        Returns:
            The completed task; with ``wait=False`` the task as just accepted (its id, status and times); with
            ``stream=True`` a stream of its states.

        Raises:
            InvalidArgumentError: an argument that can't be right; nothing was sent.
            TaskFailedError, TaskCancelledError, TaskRejectedError: the run ended otherwise; with the task.
            APIStatusError: the server refused the run.
            APIConnectionError: the server could not be reached, or not any more.

        Example:
            ``task = client.run(app="demo/echo", input={"text": "hello"})``
        """
        if on_update and (stream or not wait):
            raise InvalidArgumentError(
                "on_update", "is called while waiting: leave out stream=True and wait=False"
            )
        # Sources disagree on what the server does without `wait`, so the request always says it.
        request = create_endpoint.request(**run_fields(params, fields), wait=False)
        task = Task.from_dict((self._sender.send(request)).data)
        if not task.id:
            raise ResponseDecodeError("POST /apps/run: a task with an id was expected", status=200)
        if not (wait or stream):
            return task
        updates = TaskStream(follow(self._sender, task.to_dict()), task)
        return updates if stream else _wait(updates, on_update)


def _wait(updates: TaskStream, on_update: OnUpdate | None) -> Task:
    with updates:
        for task in updates:
            if on_update:
                shim.call(on_update, task)
    return updates.result

# Generated from inferencesh/_async/runs.py, do not edit.
"""Run an app and wait for what comes out: ``client.run`` and ``client.tasks.run``."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Literal, Unpack, overload

from inferencesh_gen.api.tasks import create as create_endpoint
from inferencesh_gen.models import Task

from .._core.errors import APITimeoutError, InvalidArgumentError, ResponseDecodeError
from .._core.inputs import PlannedInput
from .._core.run_request import RunParams, run_fields
from .._core.submissions import uncertain
from .._core.waiting import CALLBACKS, WAIT_FIELDS, FollowParams, WaitParams, waiting
from .._shim import _sync as shim
from .._transport.limit import comes_before, given_up_at
from .follow import Following
from .sender import ClientSender
from .task_stream import TaskStream
from .tied import tied
from .wait import wait_for


class RunAndWaitParams(RunParams, WaitParams, total=False):
    """The fields of a run, and how to wait for it."""


class RunAndFollowParams(RunParams, FollowParams, total=False):
    """The fields of a run, and how to follow it."""


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
        **waiting: Unpack[WaitParams],
    ) -> Task: ...

    @overload
    def run(
        self, params: Mapping[str, Any], /, *, stream: Literal[True], **follow: Unpack[FollowParams]
    ) -> TaskStream: ...

    @overload
    def run(
        self,
        /,
        *,
        wait: bool = True,
        stream: Literal[False] = False,
        **fields: Unpack[RunAndWaitParams],
    ) -> Task: ...

    @overload
    def run(self, /, *, stream: Literal[True], **fields: Unpack[RunAndFollowParams]) -> TaskStream: ...

    def run(
        self,
        params: Mapping[str, Any] | None = None,
        /,
        *,
        wait: bool = True,
        stream: bool = False,
        **fields: Any,
    ) -> Task | TaskStream:
        """Run an app, and wait for what comes out.

        The run is submitted once: a request that may have been accepted is never sent again.

        Args:
            params: The fields of the run in one mapping, instead of keywords.
            wait: True waits for the end; False returns the task as it was accepted.
            stream: True returns an iterator over the task's states instead.
            fields: The run: ``app``, ``input``, ``setup``, ``function``, ``infra``, ``workers``, ``variant``,
                ``session``, ``session_timeout``, ``webhook``, ``run_at``, ``metadata``; see `RunParams`.
                And how to wait: ``timeout``, ``queue_timeout``, ``on_timeout``, ``updates``,
                ``poll_interval``, ``on_update``, ``on_partial_update``, ``on_delta``, ``on_log``; see
                `WaitParams`.

        Returns:
            The completed task; with ``wait=False`` the task as just accepted (its id, status and times); with
            ``stream=True`` a stream of its states.

        Raises:
            InvalidArgumentError: an argument that can't be right; nothing was sent.
            TaskFailedError, TaskCancelledError, TaskRejectedError: the run ended otherwise; with the task.
            TaskTimeoutError: the time was over first; with the task, which goes on.
            SubmissionUncertainError: the run was sent and no answer came: it may be running.
            APIStatusError: the server refused the run.
            APIConnectionError: the server could not be reached, or not any more.

        Example:
            ``task = client.run(app="demo/echo", input={"text": "hello"}, timeout=60)``
        """
        return self._run(partial(self._submit, params), fields, wait=wait, stream=stream)

    def _run(
        self,
        submit: Callable[[Mapping[str, Any]], dict[str, Any]],
        fields: Mapping[str, Any],
        *,
        wait: bool,
        stream: bool,
        prepares: bool = False,
    ) -> Task | TaskStream:
        """Have the run of `fields` submitted, and wait for it as they say.

        Args:
            submit: Sends the run and returns its task.
            fields: Those of the run, and those of waiting.
            wait: Whether to wait for the end.
            stream: Whether to give an iterator instead.
            prepares: Whether `submit` does more than to send this run, which is not part of the wait.
        """
        how = {name: value for name, value in fields.items() if name in WAIT_FIELDS}
        _check_use(how, wait=wait, stream=stream)
        checked = waiting(how, self._sender.config.follow, coroutines=shim.COROUTINES)
        deadline = None if prepares else checked.deadline(time.monotonic())
        with given_up_at(deadline.moment(None) if deadline else None):
            wire = submit({name: value for name, value in fields.items() if name not in how})
        if wait and not stream:
            return wait_for(self._sender, wire, checked, deadline=deadline)
        task = tied(Task.from_dict(wire), self._sender)
        if not stream:
            return task
        updates = Following(self._sender, wire, checked, deadline=deadline).updates()
        return TaskStream(updates, task, self._sender)

    def _submit(
        self, params: Mapping[str, Any] | None, fields: Mapping[str, Any], stop: shim.Stop | None = None
    ) -> dict[str, Any]:
        # Sources disagree on what the server does without `wait`, so the request always says it.
        run = run_fields(params, fields)
        run["input"] = self._input(run["input"], stop)
        request = create_endpoint.request(**run, wait=False)
        if comes_before(0):  # there is no time left to hear of the task
            raise APITimeoutError(
                "the time was over before the run was sent", method="POST", url="/apps/run", sent=False
            )
        sent_at = datetime.datetime.now(datetime.UTC)
        try:
            wire: dict[str, Any] = (self._sender.send(request, stop)).data
        except shim.INTERRUPTS as interrupt:
            interrupt.add_note("the run was being sent and may be running; client.tasks.list() shows whether")
            raise
        if not wire.get("id"):
            problem = ResponseDecodeError("POST /apps/run: a task with an id was expected", status=200)
            raise uncertain(request, problem, sent_at) or problem from problem
        return wire

    def _input(self, planned: PlannedInput, stop: shim.Stop | None) -> Any:
        if planned.uploads:
            from .inputs import uploaded  # with all that knows of files

            return uploaded(self._sender, planned, stop)
        if stop:
            stop.check()
        return planned.with_uris([])


def _check_use(how: Mapping[str, Any], *, wait: bool, stream: bool) -> None:
    """Refuse what would be ignored."""
    given = sorted(name for name, value in how.items() if value is not None)
    for name in given:
        if name in CALLBACKS and (stream or not wait):
            raise InvalidArgumentError(name, "is called while waiting: leave out stream=True and wait=False")
        if not wait and not stream:
            raise InvalidArgumentError(name, "is about waiting: leave out wait=False")

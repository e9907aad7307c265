# Generated from inferencesh/_async/follow.py, do not edit.
"""Follow one task to its end: stream, reconnect after a cut, and look the task up in between."""

from __future__ import annotations

import random
from collections.abc import Generator, Mapping
from contextlib import closing
from typing import Any

from inferencesh_gen.api.tasks import get as get_endpoint
from inferencesh_gen.api.tasks import stream as stream_endpoint
from inferencesh_gen.models import Task

from .._core.errors import (
    APIConnectionError,
    InferenceError,
    RateLimitError,
    ResponseDecodeError,
    ServerError,
)
from .._core.records import StreamRecord
from .._core.task_state import TaskState
from .._shim import _sync as shim
from .sender import ClientSender

MAX_RECONNECTS = 5
"""Failures in a row, without any news of the task between them, after which following gives up."""

_FIRST_PAUSE = 0.25
_LONGEST_PAUSE = 8.0
_PASSING = (APIConnectionError, ServerError, RateLimitError, ResponseDecodeError)


def follow(sender: ClientSender, wire: Mapping[str, Any]) -> Generator[Task]:
    """Each state of a task, from the one given to its last.

    Ends at a terminal status, never at the end of a connection.

    Args:
        sender: Sends the requests.
        wire: The task as known so far.

    Raises:
        APIStatusError: the stream or the look-up was refused.
        APIConnectionError: the server stayed out of reach.
    """
    state = TaskState(wire)
    yield Task.from_dict(state.snapshot())
    failures = 0
    while not state.is_terminal:
        news, error = False, None
        with closing(_connection(sender, str(wire["id"]))) as records:
            try:
                for record in records:
                    if state.apply(record):
                        news = True
                        yield Task.from_dict(state.snapshot())
                    if state.is_terminal:
                        break
            except _PASSING as problem:
                error = problem
        if state.is_terminal:
            return
        if state.apply(_look_up(sender, str(wire["id"]))):
            news = True
            yield Task.from_dict(state.snapshot())
        failures = 0 if news else failures + 1
        if failures > MAX_RECONNECTS:
            raise error or _gave_up(sender, str(wire["id"]))
        if not state.is_terminal:
            shim.sleep(_pause(failures))


def _connection(sender: ClientSender, task_id: str) -> Generator[StreamRecord]:
    with sender.records(stream_endpoint.request(task_id)) as records:
        for record in records:
            yield record


def _look_up(sender: ClientSender, task_id: str) -> StreamRecord:
    response = sender.send(get_endpoint.request(task_id))
    return StreamRecord(kind="full", data=response.data)


def _pause(failures: int) -> float:
    longest = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0**failures)
    return longest * random.uniform(0.5, 1.0)  # noqa: S311


def _gave_up(sender: ClientSender, task_id: str) -> InferenceError:
    return APIConnectionError(
        f"the stream ended {MAX_RECONNECTS + 1} times in a row without news of the task",
        method="GET",
        url=f"{sender.config.base_url}/tasks/{task_id}/stream",
        sent=True,
    )

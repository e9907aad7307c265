"""Follow one task to its end: the driver of `Follower`, which does what that decides."""

from __future__ import annotations

import random
import time
from collections.abc import AsyncGenerator, Collection, Mapping
from contextlib import AsyncExitStack
from typing import Any

from inferencesh_gen.api.tasks import cancel as cancel_endpoint
from inferencesh_gen.api.tasks import get as get_endpoint
from inferencesh_gen.api.tasks import status as status_endpoint
from inferencesh_gen.api.tasks import stream as stream_endpoint
from inferencesh_gen.models import Task
from inferencesh_gen.runtime.http import Request, RequestOptions, Response

from .._core import logs
from .._core.deadline import Deadline
from .._core.errors import InferenceError, TaskTimeoutError
from .._core.follower import NEWS, Action, Follower, Update
from .._core.records import Kind, StreamRecord
from .._core.waiting import Waiting, name_tasks
from .._shim import _async as shim
from .._transport.limit import given_up_at
from .records import AsyncRecords
from .sender import AsyncClientSender

_LAST_LOOK = 0.15
"""Seconds for the look-up after the time is over."""
_LOOK_BESIDE = 10.0
"""Seconds for a look-up beside a stream, which is not read meanwhile."""
_CANCEL = 10.0
"""Seconds for the call that cancels a task whose time is over: what the server gives the app to stop."""
_LONGEST_REQUEST = 60.0


class AsyncFollowing:
    """One task on its way.

    Args:
        sender: Sends the requests.
        wire: The task as known so far; its id at least.
        waiting: How long, and by which means.
        stop: What may end it from outside.
        deadline: When the wait ends, if it has begun before this.
        told: The kinds of records that make an update each; the end of the task always does. The others are
            taken in all the same, at half the cost.
    """

    def __init__(
        self,
        sender: AsyncClientSender,
        wire: Mapping[str, Any],
        waiting: Waiting,
        stop: shim.Stop | None = None,
        deadline: Deadline | None = None,
        *,
        told: Collection[Kind] = NEWS,
    ) -> None:
        self.task_id = str(wire["id"])
        self._sender = sender
        self._waiting = waiting
        longest_wait = sender.config.retry.max_retry_wait
        self._follower = Follower(wire, waiting.policy, random.random, longest_wait)
        self._stop = stop
        self._told = told
        self._deadline = deadline or waiting.deadline(time.monotonic())
        self._quiet_since = 0.0
        self._broken: InferenceError | None = None

    async def updates(self) -> AsyncGenerator[Update]:
        """Each state of the task, from the one given to its last.

        Raises:
            TaskTimeoutError: the time is over; with the task as last seen.
            APIStatusError: the task can't be followed (it is gone, or the key may not see it).
            APIConnectionError: the server stayed out of reach.

        These two say which task it was, in `task_id`; an interrupt says so in a note.
        """
        try:
            is_news = self._told or self._follower.state.is_terminal
            if is_news and (known := self._follower.first()):
                yield known
            while (action := self._follower.action) != "done":
                if self._stop:
                    self._stop.check()
                if action != "stream" or self._is_over():
                    if step := await self._step(action):
                        yield step
                    continue
                async with AsyncExitStack() as stack:
                    records = await self._open(stack)
                    # Whoever takes long over an update has more of them waiting here when the time is over.
                    while not self._is_over() and (update := await self._next(records)):
                        yield update
                self._stream_ended()
        except shim.INTERRUPTS as interrupt:
            name_tasks(interrupt, self.task_id)
            raise
        except TaskTimeoutError:
            raise
        except InferenceError as error:
            error.of_task(self.task_id)
            raise

    async def _step(self, action: Action) -> Update | None:
        if self._is_over():
            return await self._last_look()
        if action == "look up":
            return await self._look_up()
        await (self._poll() if action == "poll" else self._pause())
        return None

    async def _open(self, stack: AsyncExitStack) -> AsyncRecords | None:
        """Open a stream, until `stack` is left; None if that fails, and why in `_broken`."""
        self._follower.opened()
        self._broken = None
        self._quiet_since = time.monotonic()
        options = RequestOptions(timeout=self._waiting.policy.idle_timeout)
        request = stream_endpoint.request(self.task_id, options=options)
        try:
            with given_up_at(self._due()):
                records = await self._sender.opened(request, stack)
        except InferenceError as problem:
            self._broken = problem
            return None
        if self._deadline.is_set:
            await shim.enter(stack, shim.Alarm(self._due, records.abort))
        if self._stop:
            await shim.enter(stack, self._stop.calling(records.abort))
        return records

    async def _next(self, records: AsyncRecords | None) -> Update | None:
        """The next news of a stream; None when it is over, and what broke it in `_broken`."""
        while record := await self._record(records):
            if self._follower.takes(record):
                self._quiet_since = time.monotonic()
                if record.kind in self._told or self._follower.state.is_terminal:
                    return self._follower.update(record)
            elif time.monotonic() - self._quiet_since >= self._waiting.policy.quiet_timeout:
                # The connection lives, the task may not: look without leaving the stream.
                self._quiet_since = time.monotonic()
                if update := await self._look_up(self._left(_LOOK_BESIDE)):
                    return update
        return None

    async def _record(self, records: AsyncRecords | None) -> StreamRecord | None:
        if records is None:
            return None
        try:
            if not self._follower.state.is_terminal:
                return await anext(records, None)
            await records.finish()
        except InferenceError as problem:
            self._broken = problem
        return None

    def _stream_ended(self) -> None:
        if not self._follower.state.is_terminal and not self._is_over():
            logs.stream_ended(self.task_id, self._broken)
        self._follower.stream_ended(self._broken)

    async def _look_up(self, most: float | None = None) -> Update | None:
        request = get_endpoint.request(self.task_id, options=self._options(most))
        try:
            response = await self._send(request, most)
        except InferenceError as error:
            self._follower.failed(error)
            return None
        return self._follower.looked_up(response.data)

    async def _poll(self) -> None:
        try:
            response = await self._send(status_endpoint.request(self.task_id, options=self._options()))
        except InferenceError as error:
            self._follower.failed(error)
        else:
            self._follower.polled(response.data)

    async def _pause(self) -> None:
        pause = self._left(self._follower.pause)
        await (self._stop.sleep(pause) if self._stop else shim.sleep(pause))
        self._follower.waited()

    async def _last_look(self) -> Update | None:
        """The time is over: one more look, and the end of waiting unless that changes it."""
        request = get_endpoint.request(self.task_id, options=self._options(_LAST_LOOK))
        update = problem = None
        try:
            update = self._follower.looked_up((await self._send(request, _LAST_LOOK)).data)
        except InferenceError as error:
            problem = error
        if self._follower.action == "done" or not self._is_over():
            return update
        limit, seconds = self._limit()
        cancels = self._waiting.on_timeout == "cancel"
        not_cancelled = await self._cancel() if cancels else None
        task = Task.from_dict(self._follower.state.snapshot())
        timeout = TaskTimeoutError(limit, seconds, task=task, cancelled=cancels and not_cancelled is None)
        if problem:
            timeout.add_note(f"The last look at it failed: {problem}")
        if not_cancelled:
            timeout.add_note(f"It could not be cancelled: {not_cancelled}")
        raise timeout

    async def _cancel(self) -> InferenceError | None:
        """Cancel the task; what is returned says why that failed."""
        request = cancel_endpoint.request(self.task_id, options=RequestOptions(timeout=_CANCEL))
        try:
            with given_up_at(time.monotonic() + _CANCEL):
                await self._sender.send(request)
        except InferenceError as error:
            return error
        return None

    def _limit(self) -> tuple[str, float]:
        """Which time is over, and how long it was."""
        if self._deadline.total is not None and time.monotonic() >= self._deadline.total:
            return "timeout", self._waiting.timeout or 0.0
        return "queue_timeout", self._waiting.queue_timeout or 0.0

    def _is_over(self) -> bool:
        deadline = self._deadline
        return deadline.is_set and deadline.passed(self._follower.state.status, time.monotonic())

    def _due(self) -> float | None:
        return self._deadline.moment(self._follower.state.status)

    def _left(self, most: float) -> float:
        return self._deadline.left(self._follower.state.status, time.monotonic(), most)

    async def _send(self, request: Request, most: float | None = None) -> Response:
        due = self._due() if most is None else time.monotonic() + most
        with given_up_at(due):
            return await self._sender.send(request)

    def _options(self, timeout: float | None = None) -> RequestOptions:
        # The follower decides what a failure means, so the sender must not repeat it on its own.
        longest = self._sender.config.timeout or _LONGEST_REQUEST
        return RequestOptions(timeout=timeout or self._left(longest), max_retries=0)

"""Decides how a task is followed to its end. No I/O: a driver asks what to do next, does it, and reports.

```
        ┌──────────── wait ◄───────────┐
        ▼                              │ no end yet
      stream ── ended, cut, refused ─► look up ──► done
        │                              ▲
        └─ can't pass here ─► poll ────┘ something changed
```

A terminal status ends it, never the end of a connection. Failures are counted in a row: any news of the task
resets the count, so that a task of a day survives a cut every hour. When streams have used the count up and
the task can still be looked up, it is polled (unless the caller insists on streams).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from attrs import Attribute, field, frozen

from inferencesh_gen.models import Task

from .checks import LONGEST, check_count, is_number
from .errors import (
    APIConnectionError,
    APITimeoutError,
    InferenceError,
    InvalidArgumentError,
)
from .reconnects import Reconnects, requested_pause
from .records import Kind, StreamRecord
from .task_state import TaskState, is_terminal

Updates = Literal["auto", "stream", "poll"]
Action = Literal["stream", "look up", "poll", "wait", "done"]
NEWS: tuple[Kind, ...] = ("full", "partial", "delta")
"""The records that can change a task."""


def _is_way(_: FollowPolicy, attribute: Attribute[Any], value: object) -> None:
    if value not in ("auto", "stream", "poll"):
        raise InvalidArgumentError(
            f"follow.{attribute.name}", f"'auto', 'stream', 'poll' are allowed; got {value!r}"
        )


def _are_seconds(_: FollowPolicy, attribute: Attribute[Any], value: object) -> None:
    if not is_number(value) or not 0 < value <= LONGEST:
        raise InvalidArgumentError(f"follow.{attribute.name}", f"seconds above 0 are needed; got {value!r}")


def _is_count(_: FollowPolicy, attribute: Attribute[Any], value: object) -> None:
    check_count(f"follow.{attribute.name}", value)


@frozen(kw_only=True)
class FollowPolicy:
    """How a task is followed.

    Attributes:
        updates: ``stream``, ``poll``, or ``auto``: a stream, and polling where streams do not pass.
        poll_interval: Seconds between two looks, when polling.
        idle_timeout: Seconds without a byte after which a stream counts as broken.
        quiet_timeout: Seconds of nothing but heartbeats after which the task is looked up beside the stream.
        max_reconnects: Failures in a row, without news of the task, after which following gives up; with
            ``auto``, streams are given up first, and then polling.
    """

    updates: Updates = field(default="auto", validator=_is_way)
    poll_interval: float = field(default=2.0, validator=_are_seconds)
    idle_timeout: float = field(default=60.0, validator=_are_seconds)
    quiet_timeout: float = field(default=30.0, validator=_are_seconds)
    max_reconnects: int = field(default=5, validator=_is_count)


@frozen
class Update:
    """One step of a task.

    Attributes:
        kind: ``full``, ``partial`` or ``delta`` as the server sent it; ``look up`` if it was asked for.
        fields: For partial ones: the names of the fields that changed.
        delta: For deltas: the fields of the delta.
        task: The task with all that is known by then; put together when it is first looked at.
    """

    kind: Literal["full", "partial", "delta", "look up"]
    task: Task
    fields: tuple[str, ...] = ()
    delta: Mapping[str, Any] = field(factory=dict[str, Any])


class Follower:
    """The state machine that follows one task.

    Args:
        wire: The task as known so far.
        policy: How to follow.
        random: A random number from 0 to 1, which spreads the reconnects of many clients.
        longest_wait: Seconds; if the server asks to wait longer than this, its error is raised instead.
    """

    def __init__(
        self,
        wire: Mapping[str, Any],
        policy: FollowPolicy,
        random: Callable[[], float],
        longest_wait: float = 60.0,
    ) -> None:
        self.state = TaskState(wire)
        self.policy = policy
        self.pause = 0.0
        """For ``wait``: seconds."""
        self._reconnects = Reconnects(policy.max_reconnects, random, longest_wait)
        self._polling = policy.updates == "poll"
        self._next: Action = "poll" if self._polling else "stream"
        self._in_stream = False
        self._news = False
        self._silent = True
        self._has_last_word = self.state.is_terminal
        self._look_after_pause = False
        self._error: InferenceError | None = None
        self._polled: tuple[object, object] | None = None
        self._seen: tuple[object, object] | None = None

    @property
    def action(self) -> Action:
        """What to do now."""
        if not self.state.is_terminal:
            return self._next
        if self._has_last_word:
            return "done"
        # What deltas built, or an earlier record, is a preview; the server's own last word is the result.
        return "wait" if self._next == "wait" else "look up"

    def first(self) -> Update | None:
        """The task as it was given, unless only its id was."""
        return None if self.state.status is None else self._update("full")

    def opened(self) -> None:
        """A stream is being opened."""
        self._in_stream = True
        self._news, self._silent = False, True

    def takes(self, record: StreamRecord) -> bool:
        """Take a record of the stream in; whether it changed anything."""
        self._silent = False
        if not self.state.apply(record):
            return False
        self._progress()
        if self.state.is_terminal and self._is_last_word(record):
            self._has_last_word = True
        return True

    def update(self, record: StreamRecord) -> Update:
        """What to tell of a record that was just taken in, if anybody listens."""
        if record.kind == "delta":
            return self._update("delta", delta=record.data)
        return self._update("partial" if record.kind == "partial" else "full", fields=record.fields)

    def stream_ended(self, error: InferenceError | None) -> None:
        """The stream is over: at its end, or by an error.

        Raises:
            InferenceError: one that trying again will not change.
        """
        self._in_stream = False
        self.state.interrupted()
        self._error = error
        can_not_pass = self._reconnects.can_not_pass(error, silent=self._silent)
        if self.policy.updates == "auto" and can_not_pass:
            self._polling = True
        elif error is not None:
            self._reconnects.check(error)
        self._next = "look up"
        if not self._polling and requested_pause(error) is not None:
            self._look_after_pause = True
            self._wait(error)

    def looked_up(self, wire: Mapping[str, Any]) -> Update | None:
        """The task, asked for; an update if anything is new."""
        changed = self.state.apply(StreamRecord(kind="full", data=dict(wire)))
        if changed or self._in_stream:  # a stream that lived until it had to be looked beside is no failure
            self._progress()
        if is_terminal(wire.get("status")):
            self._has_last_word = True
            changed = self.state.settle() or changed
        if not self._in_stream:
            self._after_look_up()
        return self._update("look up") if changed else None

    def failed(self, error: InferenceError) -> None:
        """A look-up or a poll failed.

        Raises:
            InferenceError: it is final, or there were too many in a row.
        """
        self._reconnects.failed(error, goes_on=self._in_stream)
        if not self._in_stream:  # there the next look comes in its own time
            self._error = error
            if self._polling and self._next == "look up":
                self._look_after_pause = True  # the status has told its news, and need not be asked again
            self._wait(error)

    def polled(self, wire: Mapping[str, Any]) -> None:
        """The short status of the task."""
        self._polled = (wire.get("status"), wire.get("updated_at"))
        if self._polled != self._seen:
            self._next = "look up"
        else:
            self._reconnects.reset()
            self._next, self.pause = "wait", self.policy.poll_interval

    def waited(self) -> None:
        """The pause is over."""
        if self._look_after_pause:
            self._next = "look up"
        elif self._polling:
            self._next = "poll"
        else:
            self._next = "look up" if self.state.is_terminal else "stream"

    def _after_look_up(self) -> None:
        if self._polling:
            self._reconnects.reset()
            self._look_after_pause = False
            # An answer that is older than the short status must not be the last one.
            self._seen = None if self._polled and is_terminal(self._polled[0]) else self._polled
            self._next, self.pause = "wait", self.policy.poll_interval
            return
        idled = isinstance(self._error, APITimeoutError) and not self._silent
        if not self._news and not idled:
            self._stream_failed()
        self._news = False
        # A pause that was asked for is over by now.
        self._wait(None if self._look_after_pause else self._error)
        self._look_after_pause = False

    def _stream_failed(self) -> None:
        """Count a stream that brought no news, while the task could be looked up."""
        if not self._reconnects.stream_failed():
            return
        if self.policy.updates != "auto" or self.state.is_terminal:
            raise self._error or APIConnectionError(
                f"{self.policy.max_reconnects + 1} attempts in a row without news of the task",
                method="GET",
                url=f"/tasks/{self.state.task_id}/stream",
                sent=True,
            )
        self._polling = True
        self._reconnects.reset()

    def _wait(self, error: InferenceError | None) -> None:
        self._next, self.pause = "wait", self._reconnects.pause(error)

    def _progress(self) -> None:
        self._news = True
        self._reconnects.reset()

    def _is_last_word(self, record: StreamRecord) -> bool:
        """Whether a record that ends the task tells how it has ended, too."""
        if self.state.output_is_preview:
            return False
        told_by = self.state.told_by
        return record.kind == "full" or told_by is None or told_by in record.data

    def _update(
        self,
        kind: Literal["full", "partial", "delta", "look up"],
        *,
        fields: tuple[str, ...] = (),
        delta: Mapping[str, Any] | None = None,
    ) -> Update:
        return Update(kind, Task.lazy(*self.state.freeze()), fields, delta or {})

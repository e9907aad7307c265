"""What is known of one run, gathered from the records of its stream."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any

from .deltas import DeltaAccumulator
from .records import StreamRecord

TERMINAL_STATUSES: frozenset[int | str] = frozenset(
    {10, 11, 12, 13, "completed", "failed", "cancelled", "rejected"}
)
"""The statuses that end a run, by number and by name. An unknown status is not guessed to be one of them."""

_TOLD_BY = {10: "output", "completed": "output", 11: "error", "failed": "error"}


def is_terminal(status: object) -> bool:
    """Whether `status`, as on the wire, ends a run.

    Example:
        >>> is_terminal(10), is_terminal("running"), is_terminal(None)
        (True, False, False)
    """
    if isinstance(status, int):
        return status in TERMINAL_STATUSES
    return _plain(status) in TERMINAL_STATUSES


class TaskState:
    """One task as the server's records describe it, kept in the shape of the wire.

    Records are merged field by field; the server's `output` wins over what deltas have built (a delta is news
    all the same, to those who print the text as it comes). What is older than what is known, by `updated_at`,
    is ignored: a late record, or a look-up at a replica that lags. So are records that would bring a task
    back that has ended.

    Args:
        wire: The task as first seen, such as the answer of the call that started it.

    Example:
        >>> state = TaskState({"id": "t1", "status": 7})
        >>> state.apply(StreamRecord(kind="partial", data={"id": "t1", "status": 10}, fields=("status",)))
        True
        >>> state.is_terminal, state.snapshot()
        (True, {'id': 't1', 'status': 10})
    """

    def __init__(self, wire: Mapping[str, Any] | None = None) -> None:
        self._wire: dict[str, Any] = {}
        self._written: dict[str, datetime.datetime | None] = {}
        self._rest_written: datetime.datetime | None = None
        self._latest: datetime.datetime | None = None
        self._deltas = DeltaAccumulator()
        self._may_miss_some = False
        self.is_terminal = False
        """Whether the run has ended."""
        self._merge(wire or {})

    @property
    def task_id(self) -> str:
        """The id of the task."""
        return str(self._wire.get("id"))

    @property
    def status(self) -> int | str | None:
        """The status as on the wire, a number or a name; None if not known yet."""
        return self._wire.get("status")

    @property
    def told_by(self) -> str | None:
        """The field that tells how a run has ended, beside its status: the output, the error, or none."""
        return _TOLD_BY.get(_plain(self.status))

    @property
    def output_is_preview(self) -> bool:
        """Whether the output is what deltas have built, and none of the server's own."""
        return self._wire.get("output") is None and bool(self._deltas)

    def apply(self, record: StreamRecord) -> bool:
        """Take a record in; True if it changed anything."""
        if record.kind == "delta":
            return self._apply_delta(record)
        if record.kind == "partial" or (record.kind == "full" and "id" in record.data):
            return self._merge(record.data)
        return False  # a whole task has an id: this is something else

    def interrupted(self) -> None:
        """A stream ended before the run did: until the next delta says otherwise, some may be missing."""
        self._may_miss_some = self._may_miss_some or not self.is_terminal

    def settle(self) -> bool:
        """The server has said its last word: what deltas have built is the output, if none can be missing.

        Returns:
            Whether that changed the output: a text that may have a gap is dropped, since nothing would tell
            it from a whole one. (That of a run which did not complete is not whole anyway.)
        """
        is_whole = self._deltas.is_complete and not self._may_miss_some
        if not self.output_is_preview or is_whole or self.told_by != "output":
            return False
        self._deltas = DeltaAccumulator()
        return True

    def snapshot(self) -> dict[str, Any]:
        """The task as known now: a new dict, whose values are shared."""
        wire, late = self.freeze()
        return {**wire, **{name: make() for name, make in late.items()}}

    def freeze(self) -> tuple[dict[str, Any], dict[str, Callable[[], Any]]]:
        """The task as known now: what stands, and by name the fields that are yet to be put together.

        Nobody looks at most outputs of a stream of deltas; those cost next to nothing.
        """
        return self._wire, {"output": self._deltas.freeze()} if self.output_is_preview else {}

    def _merge(self, data: Mapping[str, Any]) -> bool:
        ends = is_terminal(data.get("status", self.status))
        if self.is_terminal and not ends:
            return False
        written = _moment(data.get("updated_at"))
        ends = ends and not self.is_terminal  # then it is newer, whatever the server's clocks say
        newer = data if ends else self._newer(data, written)
        before, self._wire = self._wire, {**self._wire, **newer}  # states that were given out keep theirs
        self.is_terminal = self.is_terminal or ends
        self._note(newer, written)
        return self._wire != before

    def _newer(self, data: Mapping[str, Any], written: datetime.datetime | None) -> Mapping[str, Any]:
        """The fields of which nothing newer is known."""
        if written is None or self._latest is None or written >= self._latest:  # nearly always
            return data
        return {name: value for name, value in data.items() if self._is_older(name, written)}

    def _is_older(self, name: str, moment: datetime.datetime) -> bool:
        """Whether what is known of a field, if anything, is not newer than `moment`."""
        written = self._written.get(name, self._rest_written) if name in self._wire else None
        return written is None or written <= moment

    def _note(self, fields: Mapping[str, Any], written: datetime.datetime | None) -> None:
        """Remember when fields were written."""
        if len(fields) == len(self._wire):  # all there are, as in nearly every whole task
            self._written.clear()
            self._rest_written = written
        else:
            self._written.update(dict.fromkeys(fields, written))
        if written is not None:
            self._latest = written if self._latest is None else max(written, self._latest)

    def _apply_delta(self, record: StreamRecord) -> bool:
        if self.is_terminal or not self._deltas.apply(record.data, record.seq):
            return False
        self._may_miss_some = self._may_miss_some and record.seq is None
        return True


def _plain(status: object) -> int | str:
    """A status in the form that is compared; 0, which is "unknown", if it is none."""
    if isinstance(status, str):
        return status.lower()
    return status if isinstance(status, int) else 0


def _moment(value: object) -> datetime.datetime | None:
    """A timestamp of the wire; None if it says nothing (the year 1 is how the server writes that)."""
    try:
        moment = datetime.datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return moment if moment and moment.tzinfo and moment.year > 1 else None

"""Tasks: one run of one app function, as a record that changes and a feed that tells."""

import asyncio
from collections import deque
from collections.abc import Iterator, Mapping
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, Any

from .feed import Feed
from .notices import Notices
from .problems import not_found
from .records import Record, Records

if TYPE_CHECKING:
    from .apps import App
    from .sessions import Session

MAX_FINISHED_TASKS = 10_000


class Status(IntEnum):
    """Where a task is in its life."""

    UNKNOWN = 0
    RECEIVED = 1
    QUEUED = 2
    DISPATCHED = 3
    PREPARING = 4
    SERVING = 5
    SETTING_UP = 6
    RUNNING = 7
    CANCELLING = 8
    UPLOADING = 9
    COMPLETED = 10
    FAILED = 11
    CANCELLED = 12
    REJECTED = 13


FINISHED = frozenset({Status.COMPLETED, Status.FAILED, Status.CANCELLED, Status.REJECTED})


class LogType(IntEnum):
    """The phase that a log belongs to."""

    BUILD = 0
    RUN = 1
    SERVE = 2
    SETUP = 3
    TASK = 4


class Task:
    """A task and what the emulator needs to run it.

    The record is replaced value by value, never changed in place, so that a snapshot of it stays what it was.
    Once the task has finished, nothing changes it any more: an abandoned function may still be running.
    """

    def __init__(self, record: Record, app: "App", session: "Session | None", records: Records) -> None:
        self.record: Record = record
        self.app = app
        self.session = session
        self.feed = Feed()
        self.finished = asyncio.Event()
        self.stop = asyncio.Event()
        self.runs_in_thread = False
        self.worker_is_lost = False
        self.work: asyncio.Task[None] | None = None
        self._records = records
        self._delta_seq = 0
        self.move(Status.RECEIVED)

    @property
    def id(self) -> str:
        return str(self.record["id"])

    @property
    def status(self) -> Status:
        return Status(self.record["status"])

    def change(self, **fields: Any) -> None:
        """Set fields of the record and tell the followers."""
        if not self.finished.is_set():
            self.annotate(**fields)

    def annotate(self, **fields: Any) -> None:
        """Set fields that may change after the end too, as people change them."""
        self.record = self.record | fields | {"updated_at": self._records.now()}
        self.feed.change([*fields, "updated_at"])

    def move(self, status: Status, **fields: Any) -> None:
        """Enter `status`, with an event that says so."""
        self.change(status=int(status), events=[*self.record["events"], self._event(status)], **fields)
        if status in FINISHED:
            self.finished.set()

    def log(self, text: str, log_type: LogType = LogType.RUN) -> None:
        """Add a line to the log of a phase; each phase has one row whose content grows."""
        rows = {row["log_type"]: row for row in self.record["logs"]}
        row = rows.get(log_type) or self._new_log(log_type)
        rows[log_type] = row | {"content": f"{row['content']}{text}\n", "updated_at": self._records.now()}
        self.change(logs=list(rows.values()))

    def delta(self, fields: Record) -> None:
        """Send `fields` to the followers as the next piece of the output."""
        if not self.finished.is_set():
            self._delta_seq += 1
            self.feed.delta({"delta": fields, "seq": self._delta_seq})

    def result(self) -> Record:
        """The short form that a run answers."""
        names = ("id", "short_id", "status", "output", "created_at", "updated_at")
        optional = ("error", "session_id", "run_at")
        text = "" if self.status is Status.RECEIVED else self.status.name.lower()
        set_fields = {name: self.record[name] for name in optional if self.record[name] is not None}
        return {name: self.record[name] for name in names} | {"status_text": text} | set_fields

    def _event(self, status: Status) -> Record:
        now = self._records.now()
        times = {"created_at": now, "event_time": now}
        return {"id": self._records.new_id(), **times, "task_id": self.id, "status": int(status)}

    def _new_log(self, log_type: LogType) -> Record:
        base = self._records.base()
        del base["short_id"]
        return base | {"task_id": self.id, "log_type": int(log_type), "content": ""}


def new_record(
    records: Records, app: "App", function: str, request: Record, session_id: str | None
) -> Record:
    """The record of a task that is about to be received."""
    return records.owned() | {
        "user_public_key": "",
        "engine_public_key": "",
        "is_featured": False,
        "status": int(Status.UNKNOWN),
        "app_id": app.record["id"],
        "app": {name: value for name, value in app.record.items() if name != "version"},
        "app_version_id": app.record["version_id"],
        "function": function,
        "infra": request.get("infra") or "cloud",
        "workers": request.get("workers") or [],
        "worker_id": None,
        "run_at": request.get("run_at"),
        "webhook": request.get("webhook"),
        "setup": request.get("setup"),
        "input": request["input"],
        "output": None,
        "error": None,
        "rating": "unrated",
        "events": [],
        "logs": [],
        "usage_events": [],
        "session_id": session_id,
        "session_timeout": request.get("session_timeout"),
    }


class Tasks:
    """The tasks the emulator knows; the oldest finished ones are forgotten beyond a limit.

    Args:
        notices: Are told of each change of a task.
        limit: How many are kept.
    """

    def __init__(self, notices: Notices, limit: int = MAX_FINISHED_TASKS) -> None:
        self._notices = notices
        self._tasks: dict[str, Task] = {}
        self._limit = limit
        self._received: deque[Task] = deque(maxlen=limit)
        self.added = 0
        """How many there have been, the forgotten ones too."""

    def __iter__(self) -> Iterator[Task]:
        return iter(list(self._tasks.values()))

    @property
    def received(self) -> list[Task]:
        """The last tasks, deleted ones too, oldest first."""
        return list(self._received)

    @property
    def by_id(self) -> Mapping[str, Task]:
        return self._tasks

    def add(self, task: Task) -> None:
        self._tasks[task.id] = task
        self._received.append(task)
        self.added += 1
        task.feed.on_change = partial(self._notices.touch, "tasks", task.id)
        self._notices.touch("tasks", task.id)
        if len(self._tasks) > self._limit:
            self._forget_oldest()

    def get(self, id: str) -> Task:
        """The task, or a 404 problem."""
        if id not in self._tasks:
            raise not_found("task", id)
        return self._tasks[id]

    def remove(self, id: str) -> None:
        del self._tasks[id]
        self._notices.touch("tasks", id)

    def clear(self) -> None:
        self._tasks.clear()
        self._received.clear()
        self.added = 0

    def _forget_oldest(self) -> None:
        oldest = next((task for task in self if task.finished.is_set()), None)
        if oldest:
            self.remove(oldest.id)

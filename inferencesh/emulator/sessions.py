"""Sessions: an app's state kept between calls, one call at a time."""

import asyncio
from collections.abc import AsyncGenerator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

from .apps import App
from .clock import timestamp
from .notices import Notices
from .problems import ProblemError, invalid_field
from .records import Record, Records

DEFAULT_TIMEOUT = 60
MAX_TIMEOUT = 3600
MAX_WAIT = 30
"""Seconds a call waits for the one before it."""


class TaskFailedError(Exception):
    """Ends a task with a text of the platform, as opposed to one of the app."""


class Session:
    """A kept worker. It expires when idle for its timeout; nothing watches it, whoever looks finds out."""

    def __init__(
        self, app: App, timeout: int, records: Records, worker_id: str | None, notices: Notices
    ) -> None:
        self.app = app
        self.instance: Any = None
        self._records = records
        self._notices = notices
        self._timeout = timedelta(seconds=timeout)
        self._free = asyncio.Lock()
        self._expires_at = records.clock.now() + self._timeout
        self.record: Record = records.owned() | {
            "worker_id": worker_id or records.new_id(),
            "app_id": app.record["id"],
            "app_version_id": app.record["version_id"],
            "status": "active",
            "expires_at": timestamp(self._expires_at),
            "ended_at": None,
            "task_id": None,
            "call_count": 0,
            "last_call_at": None,
            "idle_timeout": timeout,
        }
        self._tell()

    @property
    def is_busy(self) -> bool:
        """Whether a call holds it."""
        return self._free.locked()

    @property
    def is_active(self) -> bool:
        return bool(self.look()["status"] == "active")

    def look(self) -> Record:
        """The record as of now."""
        if not self._free.locked():
            self._expire()
        return self.record

    def keep_alive(self) -> None:
        """Start the idle time anew, unless the session is over."""
        if self.record["status"] == "active":
            self._expires_at = self._records.clock.now() + self._timeout
            self._change(expires_at=timestamp(self._expires_at))

    def end(self) -> None:
        """Let go of the worker: no call begins any more."""
        self.instance = None
        self._change(status="ended", ended_at=self._records.now())

    @asynccontextmanager
    async def call(self, task_id: str) -> AsyncGenerator[None]:
        """Hold the session for one call.

        Raises:
            TaskFailedError: it was busy for too long, or was over when the call's turn came.
        """
        try:
            async with self._records.clock.timeout(MAX_WAIT):
                await self._free.acquire()
        except TimeoutError:
            raise TaskFailedError("session worker busy too long") from None
        try:
            self._begin(task_id)
            yield
        finally:
            self.keep_alive()
            self._free.release()
            self._tell()

    def _begin(self, task_id: str) -> None:
        self._expire()
        if self.record["status"] != "active":
            raise TaskFailedError("session expired or not found")
        calls = self.record["call_count"] + 1
        self._change(task_id=task_id, call_count=calls, last_call_at=self._records.now())

    def _expire(self) -> None:
        is_due = self._records.clock.now() >= self._expires_at
        if is_due and self.record["status"] == "active":
            self.instance = None
            self._change(status="expired", ended_at=timestamp(self._expires_at))

    def _change(self, **fields: Any) -> None:
        self.record = self.record | fields | {"updated_at": self._records.now()}
        self._tell()

    def _tell(self) -> None:
        self._notices.touch("sessions", self.record["id"])


class Sessions:
    """The sessions of the emulator.

    Args:
        records: Make the records of new ones.
        notices: Are told of each change of one.
    """

    def __init__(self, records: Records, notices: Notices) -> None:
        self._records = records
        self._notices = notices
        self._sessions: dict[str, Session] = {}

    def __iter__(self) -> Iterator[Session]:
        return iter(list(self._sessions.values()))

    @property
    def by_id(self) -> Mapping[str, Session]:
        return self._sessions

    def get(self, id: str) -> Session:
        """The active session of this id, or the problem that says why there is none."""
        session = self._sessions.get(id)
        if session is None:
            raise ProblemError(404, "SESSION_NOT_FOUND", f"no session {id!r}")
        if not session.is_active:
            status = session.record["status"]
            raise ProblemError(410, f"SESSION_{status.upper()}", f"session {id} has {status}")
        return session

    def for_run(self, request: Mapping[str, Any], app: App) -> Session | None:
        """The session a run asks for: a new one, an existing one, or none."""
        asked = request.get("session")
        timeout = request.get("session_timeout")
        if timeout is not None and (asked != "new" or not 1 <= timeout <= MAX_TIMEOUT):
            raise invalid_field(
                "/session_timeout", f'must be 1 to {MAX_TIMEOUT}, and only with session "new"'
            )
        worker_id = self._free_worker(request.get("workers") or [], asked)
        if asked == "new":
            return self._add(app, timeout or DEFAULT_TIMEOUT, worker_id)
        return self._continue(asked, app) if asked else None

    def clear(self) -> None:
        self._sessions.clear()

    def _free_worker(self, allowed: Sequence[str], asked: str | None) -> str | None:
        """The first of the workers that a run may use, if it names any, that no other session is bound to."""
        others = (session for session in self if session.is_active and session.record["id"] != asked)
        leased = {session.record["worker_id"] for session in others}
        free = [worker for worker in allowed if worker not in leased]
        if allowed and not free:
            raise ProblemError(409, "WORKER_LEASED", f"bound to another session: {', '.join(allowed)}")
        return free[0] if free else None

    def _add(self, app: App, timeout: int, worker_id: str | None) -> Session:
        session = Session(app, timeout, self._records, worker_id, self._notices)
        self._sessions[session.record["id"]] = session
        return session

    def _continue(self, id: str, app: App) -> Session:
        session = self.get(id)
        if session.app.name != app.name:
            name = session.app.name
            raise ProblemError(409, "APP_MISMATCH", f"session {id} belongs to {name}, not to {app.name}")
        if session.app is not app:
            raise ProblemError(409, "VERSION_MISMATCH", f"session {id} runs an older version of {app.name}")
        return session

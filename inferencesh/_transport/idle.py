"""Connections between two uses."""

from __future__ import annotations

import time
from threading import Lock
from typing import Generic, TypeVar

from attrs import frozen

Origin = tuple[str, str, int]
"""Scheme, host and port."""

T = TypeVar("T")


@frozen(kw_only=True)
class Limits:
    """How many connections a transport keeps.

    Attributes:
        max_connections: Requests in flight at once, each on a connection of its own; others wait.
        max_streams: Open streams at once, each on a connection of its own. They don't count as requests: who
            holds a stream may have to send something before it ends.
        max_idle: Connections kept open between requests: no more than were in use at once.
        idle_seconds: How long an unused connection is kept.
    """

    max_connections: int = 100
    max_streams: int = 1_000
    max_idle: int = 1_000
    idle_seconds: float = 5.0


@frozen(eq=False, repr=False)
class _Idle(Generic[T]):
    origin: Origin
    connection: T
    since: float


class IdleConnections(Generic[T]):
    """The connections that nobody uses. The one used last is used next, so that the others grow old and go.

    A connection is lent to one request at a time. httpcore's own pool shares them between threads, where one
    can close what another has just begun to use; and it looks at all of them for every request.
    """

    def __init__(self, limits: Limits) -> None:
        self._max_idle = limits.max_idle
        self._idle_seconds = limits.idle_seconds
        self._idle: list[_Idle[T]] = []
        self._lock = Lock()

    def take(self, origin: Origin) -> T | None:
        """A connection to `origin` for the caller alone, if there is one."""
        with self._lock:
            for index in reversed(range(len(self._idle))):
                if self._idle[index].origin == origin:
                    return self._idle.pop(index).connection
        return None

    def put(self, origin: Origin, connection: T) -> list[T]:
        """Keep a connection for the next request; returns those that the caller must close instead."""
        now = time.monotonic()
        with self._lock:
            self._idle.append(_Idle(origin, connection, now))
            too_many = len(self._idle) - self._max_idle
            if too_many <= 0 and self._idle[0].since >= now - self._idle_seconds:
                return []  # nearly always, and at no cost that grows with their number
            expired = sum(item.since < now - self._idle_seconds for item in self._idle)
            return self._remove_oldest(max(expired, too_many))

    def close(self) -> list[T]:
        """Keep nothing from now on; returns the connections that the caller must close."""
        with self._lock:
            self._max_idle = 0
            return self._remove_oldest(len(self._idle))

    def _remove_oldest(self, count: int) -> list[T]:
        removed, self._idle = self._idle[:count], self._idle[count:]
        return [item.connection for item in removed]

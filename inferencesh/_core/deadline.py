"""How long the caller of a run is willing to wait."""

from __future__ import annotations

from attrs import frozen

QUEUED = frozenset({0, 1, 2, 3, "unknown", "received", "queued", "dispatched"})
"""The statuses of a task that no worker has begun with; one whose status is not known counts as such."""


@frozen(kw_only=True, eq=False, repr=False)
class Deadline:
    """The moments, on a monotonic clock, at which waiting ends.

    Attributes:
        total: When to give up, whatever the task does; None: never.
        queue: When to give up on a task that is still queued; None: never.
    """

    total: float | None = None
    queue: float | None = None

    @property
    def is_set(self) -> bool:
        """Whether there is any."""
        return self.total is not None or self.queue is not None

    @classmethod
    def after(cls, now: float, *, timeout: float | None, queue_timeout: float | None) -> Deadline:
        """The moments that lie `timeout` and `queue_timeout` seconds ahead."""
        return cls(
            total=None if timeout is None else now + timeout,
            queue=None if queue_timeout is None else now + queue_timeout,
        )

    def moment(self, status: object) -> float | None:
        """When waiting for a task in this status ends."""
        if not self.is_set:
            return None
        queued = status is None or (isinstance(status, int | str) and status in QUEUED)
        moments = [self.total, self.queue if queued else None]
        return min((moment for moment in moments if moment is not None), default=None)

    def passed(self, status: object, now: float) -> bool:
        """Whether waiting for a task in this status is over."""
        moment = self.moment(status)
        return moment is not None and now >= moment

    def left(self, status: object, now: float, most: float) -> float:
        """Seconds until waiting ends, at most `most` and at least 1 ms."""
        moment = self.moment(status)
        return most if moment is None else max(0.001, min(most, moment - now))

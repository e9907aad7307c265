"""Fan-out of one record's updates to any number of followers.

A follower owns no queue. The feed keeps, per field, the revision that last changed it, and a follower keeps
the revision it has seen: however far it lags, it is owed at most one value per field. Deltas can't be merged
that way; they are kept until every follower has them, up to a limit at which the slowest is let go.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from itertools import islice, takewhile
from typing import Any

from .clock import Clock

MAX_PENDING_DELTAS = 100_000

Delta = dict[str, Any]


class FellBehindError(Exception):
    """A follower read so slowly that deltas it had not seen are gone."""


class Follower:
    """One reader's place in a feed."""

    def __init__(self, feed: "Feed", revision: int, position: int) -> None:
        self._feed = feed
        self._changed = asyncio.Event()
        self.revision = revision
        self.position = position
        self.is_dismissed = False

    def wake(self) -> None:
        self._changed.set()

    async def wait(self, seconds: float, clock: Clock) -> bool:
        """Wait for news, at most `seconds` of the clock; whether there is any."""
        try:
            async with clock.timeout(seconds):
                await self._changed.wait()
        except TimeoutError:
            return False
        return True

    def take(self) -> tuple[list[Delta], list[str]]:
        """The deltas and the names of the fields that are new since the last call.

        Raises:
            FellBehindError: some of the deltas are no longer kept.
        """
        self._changed.clear()
        return self._feed.read(self)


class Feed:
    """The changes of one record."""

    def __init__(self) -> None:
        self.on_change: Callable[[], None] | None = None
        """Called at each change of a field, if set."""
        self._revision = 0
        self._revisions: dict[str, int] = {}
        self._deltas: deque[Delta] = deque(maxlen=MAX_PENDING_DELTAS)
        self._delta_count = 0
        self._followers: set[Follower] = set()

    @property
    def follower_count(self) -> int:
        return len(self._followers)

    def change(self, fields: Iterable[str]) -> None:
        """Announce that `fields` of the record have new values."""
        self._revision += 1
        for name in fields:
            # Taken out first, so that what changed last stands last: followers get it in this order.
            self._revisions.pop(name, None)
            self._revisions[name] = self._revision
        self._wake()
        if self.on_change:
            self.on_change()

    def delta(self, delta: Delta) -> None:
        """Hand `delta` to everyone who follows now."""
        if self._followers:
            self._deltas.append(delta)
            self._delta_count += 1
            self._wake()

    def dismiss(self) -> None:
        """Let go of everyone who follows now."""
        for follower in self._followers:
            follower.is_dismissed = True
        self._wake()

    def clear(self) -> None:
        """Forget what changed. Nobody must be following."""
        self._revisions.clear()

    @contextmanager
    def follow(self) -> Generator[Follower]:
        """Follow from now on, until the block is left."""
        follower = Follower(self, self._revision, self._delta_count)
        self._followers.add(follower)
        try:
            yield follower
        finally:
            self._followers.discard(follower)
            self._forget_delivered()

    def read(self, follower: Follower) -> tuple[list[Delta], list[str]]:
        """Move `follower` to the present; what it passed on the way."""
        skipped = follower.position - self._first_kept
        if skipped < 0:
            raise FellBehindError
        deltas = list(islice(self._deltas, skipped, None))
        recent = takewhile(lambda item: item[1] > follower.revision, reversed(self._revisions.items()))
        fields = [name for name, _ in recent][::-1]
        follower.position, follower.revision = self._delta_count, self._revision
        self._forget_delivered()
        return deltas, fields

    @property
    def _first_kept(self) -> int:
        return self._delta_count - len(self._deltas)

    def _forget_delivered(self) -> None:
        oldest = min((follower.position for follower in self._followers), default=self._delta_count)
        while self._first_kept < oldest:
            self._deltas.popleft()

    def _wake(self) -> None:
        for follower in self._followers:
            follower.wake()

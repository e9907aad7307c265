"""What is to happen when."""

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count


@dataclass(order=True)
class Timer:
    """Something to happen at a moment.

    Of several at one moment, the lowest rank is first; of those of one rank, the one that was set first.
    """

    due: datetime
    rank: int
    number: int
    ring: Callable[[], object] = field(compare=False)
    is_cancelled: bool = field(default=False, compare=False)

    def cancel(self) -> None:
        """Let it not happen; too late if it has."""
        self.is_cancelled = True


_FEW = 128


class Timers:
    """Timers in the order in which they are due."""

    def __init__(self) -> None:
        self._heap: list[Timer] = []
        self._numbers = count()
        self._tidy_at = _FEW

    def set(self, due: datetime, rank: int, ring: Callable[[], object]) -> Timer:
        """Have `ring` called when `due` has come."""
        timer = Timer(due, rank, next(self._numbers), ring)
        heapq.heappush(self._heap, timer)
        if len(self._heap) > self._tidy_at:
            self._tidy()
        return timer

    @property
    def next(self) -> Timer | None:
        """The one that is due first."""
        while self._heap and self._heap[0].is_cancelled:
            heapq.heappop(self._heap)
        return self._heap[0] if self._heap else None

    def ring_next(self) -> None:
        """Let the one happen that is due first; there must be one."""
        timer = self.next
        assert timer is not None
        heapq.heappop(self._heap)
        timer.ring()

    def clear(self) -> None:
        """Nothing is to happen any more."""
        self._heap.clear()

    def _tidy(self) -> None:
        """Drop what was cancelled: most timeouts are, long before they would be due."""
        self._heap = [timer for timer in self._heap if not timer.is_cancelled]
        heapq.heapify(self._heap)
        self._tidy_at = max(_FEW, 2 * len(self._heap))

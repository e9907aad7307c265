"""How many may do something at once on an event loop."""

from __future__ import annotations

import asyncio
from collections import deque


class Turns:
    """Lends a number of turns, first come, first served.

    A turn that ends goes straight to whoever has waited longest. `asyncio.Semaphore` looks through all that
    were woken up and have not run yet, each time: with hundreds at once that is a part of what a call costs.

    Args:
        number: How many there are.
    """

    def __init__(self, number: int) -> None:
        self._free = number
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def take(self, timeout: float | None) -> None:
        """Come back when it is the caller's turn, who is to `release` it.

        Raises:
            TimeoutError: that took more than `timeout` seconds.
        """
        if self._free:
            self._free -= 1
            return
        loop = asyncio.get_running_loop()
        turn = loop.create_future()
        self._waiting.append(turn)
        # At half the cost of `asyncio.timeout`.
        timer = None if timeout is None else loop.call_later(timeout, self._is_late, turn)
        try:
            await turn
        except asyncio.CancelledError:
            self._give_up(turn)
            raise
        finally:
            if timer:
                timer.cancel()

    def release(self) -> None:
        """End a turn."""
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1

    def _is_late(self, turn: asyncio.Future[None]) -> None:
        if not turn.done():
            self._waiting.remove(turn)
            turn.set_exception(TimeoutError())

    def _give_up(self, turn: asyncio.Future[None]) -> None:
        if turn.cancelled():
            if turn in self._waiting:  # `release` may have passed over it
                self._waiting.remove(turn)
        elif not turn.exception():  # it came in the very moment in which the caller was cancelled
            self.release()

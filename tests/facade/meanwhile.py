"""What happens while a request is on its way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from inferencesh.emulator.clock import Clock
from inferencesh.emulator.faults import Exchange, Fault


class Meanwhile(Fault):
    """Something is done, and then another fault happens."""

    def __init__(self, do: Callable[[], object], then: Fault) -> None:
        self._do = do
        self._then = then

    async def apply(self, exchange: Exchange) -> None:
        self._do()
        await self._then.apply(exchange)


class MovableClock(Clock):
    """Real time, moved by some hours."""

    def __init__(self) -> None:
        super().__init__()
        self._ahead = timedelta()

    def now(self) -> datetime:
        return super().now() + self._ahead

    def move(self) -> None:
        """Let two hours pass."""
        self._ahead += timedelta(hours=2)

"""Work that goes on after the request that began it has been answered."""

import asyncio
from collections.abc import Coroutine
from typing import Any


class Background:
    """Runs coroutines on the server's loop."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[None]] = set()

    def spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Let `work` run; this call returns at once."""
        running = asyncio.get_running_loop().create_task(work)
        self._running.add(running)
        running.add_done_callback(self._running.discard)
        return running

    async def close(self) -> None:
        """End everything that still runs, and what comes of it."""
        while running := list(self._running):
            for work in running:
                work.cancel()
            await asyncio.gather(*running, return_exceptions=True)

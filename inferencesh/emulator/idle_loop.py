"""An event loop that can tell when it has nothing to do."""

import asyncio
import selectors
from collections.abc import Callable
from typing import Any


class _Selector(selectors.DefaultSelector):
    """Waits for sockets, and tells before it does.

    The loop asks its selector to wait only when no callback is ready to run, and with a timeout of 0 when one
    is. So nothing is left to do exactly when it is asked to wait and no socket has news at this moment.
    """

    def __init__(self, on_idle: Callable[[], bool]) -> None:
        super().__init__()
        self._on_idle = on_idle

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is not None and timeout <= 0:
            return super().select(timeout)
        news = super().select(0)
        if news or self._on_idle():
            return news
        return super().select(timeout)


class IdleLoop(asyncio.SelectorEventLoop):
    """A loop that tells when it is idle: every coroutine on it waits for a socket, a thread or a timer."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Callable[[], bool], asyncio.Future[Any]]] = []
        super().__init__(_Selector(self._on_idle))

    async def idle(self, condition: Callable[[], bool]) -> None:
        """Return at the first moment when the loop is idle and `condition` holds.

        It is asked whenever the loop has become idle; what makes it true in another thread must wake the
        loop, as `call_soon_threadsafe` does.
        """
        entry = condition, self.create_future()
        self._waiting.append(entry)
        try:
            await entry[1]
        finally:
            self._waiting.remove(entry)

    def _on_idle(self) -> bool:
        for condition, idle in self._waiting:
            if not idle.done() and condition():
                idle.set_result(None)
                return True
        return False

"""The asynchronous side: see the package."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Callable
from typing import Any

from .._transport.base import AsyncTransport

sleep = asyncio.sleep
INTERRUPTS: tuple[type[BaseException], ...] = (KeyboardInterrupt, asyncio.CancelledError)
"""What a person or program throws in to stop waiting."""


def default_transport() -> AsyncTransport:
    """The transport of a client that was given none."""
    from .._transport.httpx_async import AsyncHTTPXTransport

    return AsyncHTTPXTransport()


async def call(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call a user's function, which may be a coroutine function too."""
    result = function(*arguments)
    return await result if inspect.isawaitable(result) else result


class Alarm:
    """Inside ``async with``: calls `ring` when the moment comes that `due` names.

    Args:
        due: Gives a moment of the monotonic clock, or None for never. It is asked again when the moment has
            come, since it may have moved.
        ring: What to call.
    """

    def __init__(self, due: Callable[[], float | None], ring: Callable[[], None]) -> None:
        self._due = due
        self._ring = ring
        self._timer: asyncio.TimerHandle | None = None

    async def __aenter__(self) -> None:
        self._set()

    async def __aexit__(self, *exception: object) -> None:
        if self._timer:
            self._timer.cancel()

    def _set(self) -> None:
        due = self._due()
        if due is not None:
            now = time.monotonic()
            self._timer = asyncio.get_running_loop().call_later(max(0.0, due - now), self._check)

    def _check(self) -> None:
        due = self._due()
        if due is not None and due <= time.monotonic():
            self._ring()
        else:
            self._set()

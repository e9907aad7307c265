"""The synchronous side: see the package."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

from .._transport.base import Transport

sleep = time.sleep
INTERRUPTS: tuple[type[BaseException], ...] = (KeyboardInterrupt,)
"""What a person or program throws in to stop waiting."""


def default_transport() -> Transport:
    """The transport of a client that was given none."""
    from .._transport.httpx_sync import HTTPXTransport

    return HTTPXTransport()


def call(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call a user's function."""
    return function(*arguments)


class Alarm:
    """Inside ``with``: calls `ring`, in another thread, when the moment comes that `due` names.

    Args:
        due: Gives a moment of the monotonic clock, or None for never. It is asked again when the moment has
            come, since it may have moved.
        ring: What to call.
    """

    def __init__(self, due: Callable[[], float | None], ring: Callable[[], None]) -> None:
        self._due = due
        self._ring = ring
        self._over = threading.Event()

    def __enter__(self) -> None:
        if self._due() is not None:
            threading.Thread(target=self._wait, name="inferencesh-alarm", daemon=True).start()

    def __exit__(self, *exception: object) -> None:
        self._over.set()

    def _wait(self) -> None:
        while (due := self._due()) is not None:
            if due <= time.monotonic():
                self._ring()
                return
            if self._over.wait(due - time.monotonic()):
                return

"""What goes on out of the event loop's sight, and whether the clock has to wait for it."""

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager


class Work:
    """Something that takes real time, such as the function of an app.

    Args:
        name: What it is, for people.
        number: Older ones have lower numbers, from 1.
        on_rest: Called when it comes to rest, in whatever thread that happens.
    """

    def __init__(self, name: str, number: int, on_rest: Callable[[], object]) -> None:
        self.name = name
        self.number = number
        self._on_rest = on_rest
        self._rests = 0
        self._lock = threading.Lock()

    @property
    def is_resting(self) -> bool:
        """Whether it waits for the clock, or for something that the clock should not wait for."""
        return self._rests > 0

    @contextmanager
    def rest(self) -> Generator[None]:
        """In this block it rests. Several threads or tasks of it may, at once."""
        with self._lock:
            self._rests += 1
        self._on_rest()
        try:
            yield
        finally:
            with self._lock:
                self._rests -= 1

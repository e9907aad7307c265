"""Who watches the emulator, and what has changed since each of them looked.

A watcher is not handed what changes, only the names of it, each once: however slow it is, it keeps a bounded
list, and reads the present state when it gets to it. While nobody watches, a change costs one look at an
empty set.
"""

import asyncio
import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import NamedTuple

from .calls import post

MAX_CHANGED = 500
"""How many changed things a watcher is told of; with more of them it has to look at everything anew."""


class Mark(NamedTuple):
    """Something that has changed.

    Attributes:
        kind: What it is, such as `tasks`.
        id: Which one.
    """

    kind: str
    id: str


class Watcher:
    """What has changed since one watcher looked. To be made on the server's loop."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._changed = asyncio.Event()
        self._lock = threading.Lock()
        self._marks: dict[Mark, None] = {}
        self._is_behind = False
        self.is_dismissed = False

    def touch(self, mark: Mark) -> None:
        """Note a change. Can be called from any thread."""
        with self._lock:
            is_news = not self._marks and not self._is_behind
            if not self._is_behind:
                self._marks[mark] = None
            if len(self._marks) > MAX_CHANGED:
                self._lose_track()
        if is_news:
            self._wake()

    def start_over(self) -> None:
        """Have the watcher look at everything anew."""
        with self._lock:
            self._lose_track()
        self._wake()

    def dismiss(self) -> None:
        """Let it go: the server stops."""
        self.is_dismissed = True
        self._wake()

    async def wait(self, seconds: float) -> bool:
        """Wait for changes, at most `seconds` of real time; whether there are any."""
        try:
            async with asyncio.timeout(seconds):
                await self._changed.wait()
        except TimeoutError:
            return False
        return True

    def take(self) -> list[Mark] | None:
        """What has changed since the last call; None if that has to be found out by looking at everything."""
        self._changed.clear()
        with self._lock:
            marks, self._marks = self._marks, {}
            is_behind, self._is_behind = self._is_behind, False
        return None if is_behind else list(marks)

    def _lose_track(self) -> None:
        self._marks.clear()
        self._is_behind = True

    def _wake(self) -> None:
        post(self._loop, self._changed.set)


class Notices:
    """Tells watchers of changes."""

    def __init__(self) -> None:
        self._watchers: frozenset[Watcher] = frozenset()

    @property
    def watcher_count(self) -> int:
        """How many watch now."""
        return len(self._watchers)

    def touch(self, kind: str, id: str) -> None:
        """Tell that something has changed. Can be called from any thread."""
        for watcher in self._watchers:
            watcher.touch(Mark(kind, id))

    def start_over(self) -> None:
        """Tell that everything may have changed."""
        for watcher in self._watchers:
            watcher.start_over()

    def dismiss(self) -> None:
        """Let go of everyone who watches now."""
        for watcher in self._watchers:
            watcher.dismiss()

    @contextmanager
    def watch(self) -> Generator[Watcher]:
        """Watch from now on, until the block is left."""
        watcher = Watcher()
        self._watchers |= {watcher}
        try:
            yield watcher
        finally:
            self._watchers -= {watcher}

"""What an app function knows about the task it runs for."""

import asyncio
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from .calls import post
from .clock import Clock
from .records import as_json

if TYPE_CHECKING:
    from .files import Files, StoredFile
    from .tasks import Task
    from .work import Work


class Context:
    """The second argument of an app function that takes two.

    Its methods can be called from any thread.

    Example:
        >>> @emulator.app("demo/count")  # doctest: +SKIP
        ... def count(input, context: Context):
        ...     for step in range(input["steps"]):
        ...         context.log(f"step {step}")
        ...         context.sleep(0.1)
        ...         if context.cancelled:
        ...             return
        ...         yield {"step": step}
    """

    def __init__(self, task: "Task", clock: Clock, work: "Work", files: "Files") -> None:
        self._task = task
        self._clock = clock
        self._work = work
        self._files = files
        self._loop = asyncio.get_running_loop()
        self._loop_thread = threading.get_ident()

    @property
    def task_id(self) -> str:
        """Id of the task."""
        return self._task.id

    @property
    def session_id(self) -> str | None:
        """Id of the session the call belongs to, if any."""
        session_id: str | None = self._task.record["session_id"]
        return session_id

    @property
    def setup(self) -> Any:
        """The `setup` of the run request."""
        return self._task.record["setup"]

    @property
    def function(self) -> str:
        """Name of the app's function that was asked for."""
        return str(self._task.record["function"])

    @property
    def cancelled(self) -> bool:
        """Whether the task is being cancelled; the function should return soon."""
        return self._task.stop.is_set()

    def log(self, text: str) -> None:
        """Add a line to the task's log."""
        self._on_loop(lambda: self._task.log(text))

    def delta(self, **fields: Any) -> None:
        """Stream a piece of the output to those who follow the task, such as `delta(response="Hel")`."""
        copy = as_json(fields)
        self._on_loop(lambda: self._task.delta(copy))

    def progress(self, output: Any) -> None:
        """Replace the task's output, as a generator's `yield` does.

        Raises:
            asyncio.CancelledError: the task is being cancelled.
        """
        if self.cancelled:
            raise asyncio.CancelledError
        copy = as_json(output)
        self._on_loop(lambda: self._task.change(output=copy))

    def sleep(self, seconds: float) -> None:
        """Wait by the emulator's clock, or less if the task is cancelled meanwhile.

        For plain functions and generators.

        Raises:
            RuntimeError: called in an async function, where it would stop the server.
        """
        if threading.get_ident() == self._loop_thread:
            raise RuntimeError("an async function must use: await context.sleep_async(seconds)")
        asyncio.run_coroutine_threadsafe(self.sleep_async(seconds), self._loop).result()

    async def sleep_async(self, seconds: float) -> None:
        """Wait by the emulator's clock, or less if the task is cancelled meanwhile. For async functions."""
        with suppress(TimeoutError):
            async with self._clock.timeout(seconds, self._work):
                with self._work.rest():
                    await self._task.stop.wait()

    @contextmanager
    def waiting(self) -> Generator[None]:
        """For what the function does in this block, `Clock.advance` does not wait.

        It is meant for functions that wait for something else than time, such as an event that a test sets.
        """
        with self._work.rest():
            yield

    def file(self, uri: str) -> "StoredFile":
        """The uploaded file behind a uri: its `path` on disk, `record` and so on.

        Raises:
            LookupError: the emulator has no bytes for this uri.
        """
        return self._files.by_uri(uri)

    def save_file(self, content: bytes, filename: str, content_type: str | None = None) -> str:
        """Store a file that the app made.

        Args:
            content: All of it.
            filename: Its name, with extension.
            content_type: Its media type; by default by the name.

        Returns:
            Its uri, for the output.
        """
        return str(self._files.save(content, filename, content_type).record["uri"])

    def _on_loop(self, function: Callable[[], object]) -> None:
        # Called at once on the loop: what an async function logs last must come before the end of its task.
        if threading.get_ident() == self._loop_thread:
            function()
        else:
            post(self._loop, function)

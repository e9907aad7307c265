"""The asynchronous side: see the package."""

from __future__ import annotations

import asyncio
import contextvars
import inspect
import threading
import time
import weakref
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Iterator
from concurrent.futures import CancelledError, Future
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from .._transport.base import AsyncTransport
from .engines import engine_name, fast_extra, read_json_fast
from .taps import tapped_async

if TYPE_CHECKING:
    from .._local.async_sources import AsyncUploadSource
    from .._local.sources import AsyncSource, Details, UploadSource

    Opened = UploadSource | AsyncUploadSource

T = TypeVar("T")

sleep = asyncio.sleep
COROUTINES = True
"""Whether functions of users may be coroutine functions."""
_LONGEST_STOP = 2.0
"""Seconds that things get to come to a safe point."""
_BLOCK = 512 * 1024
"""Bytes that are read in one go."""
WRITTEN_AT_ONCE = 256 * 1024
"""Bytes of a download that are not gathered first: going to a thread takes longer than copying fewer."""
INTERRUPTS: tuple[type[BaseException], ...] = (KeyboardInterrupt, asyncio.CancelledError)
"""What a person or program throws in to stop waiting."""


def make_transport(given: AsyncTransport | str | None) -> AsyncTransport:
    """The transport of a client: the one it was given, or a new one of the engine with that name.

    Raises:
        InvalidArgumentError: there is no such engine, or it is not installed.
    """
    return tapped_async(_engine(given))


def _engine(given: AsyncTransport | str | None) -> AsyncTransport:
    name = engine_name(given)
    if name == "fast":
        with fast_extra():
            from .._transport._async.httptools import AsyncHTTPToolsTransport

            read_json_fast()
        return AsyncHTTPToolsTransport()
    if name == "default":
        from .._transport._async.h11 import AsyncH11Transport

        return AsyncH11Transport()
    return cast("AsyncTransport", given)


async def call(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call a user's function, which may be a coroutine function too."""
    result = function(*arguments)
    return await result if inspect.isawaitable(result) else result


async def enter(stack: AsyncExitStack, context: AbstractAsyncContextManager[T]) -> T:
    """Enter a context that `stack` leaves."""
    return await stack.enter_async_context(context)


in_thread = asyncio.to_thread
"""Calls a function that blocks."""


async def open_source(source: AsyncSource, details: Details) -> Opened:
    """Look at what is to be uploaded; see `inferencesh._local.sources.open_source`."""
    from .._local.async_sources import open_async_source
    from .._local.sources import open_source

    if isinstance(source, AsyncIterable) and not hasattr(source, "read"):
        return await open_async_source(source, details)
    return await in_thread(open_source, source, details)


async def chunks_of(source: Opened) -> AsyncGenerator[bytes]:
    """The content of a source from its beginning."""
    from .._local.async_sources import AsyncUploadSource

    if isinstance(source, AsyncUploadSource):
        async for chunk in source.chunks():
            yield chunk
        return
    chunks = source.chunks()
    while block := await in_thread(_next_of, chunks):
        for chunk in block:
            yield chunk


def _next_of(chunks: Iterator[bytes]) -> list[bytes]:
    """The next chunks, some at once: going to a thread and back takes longer than reading one."""
    block: list[bytes] = []
    size = 0
    while size < _BLOCK and (chunk := next(chunks, b"")):
        block.append(chunk)
        size += len(chunk)
    return block


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


class Lock:
    """Inside ``async with``: one task at a time. It may be used in one event loop after another."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._lock = asyncio.Lock()

    async def __aenter__(self) -> None:
        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            self._loop, self._lock = loop, asyncio.Lock()
        await self._lock.acquire()

    async def __aexit__(self, *exception: object) -> None:
        self._lock.release()


class Pacemaker:
    """Calls a method now and then, as long as its object lives and its event loop runs.

    Between the calls there is no task, only a timer: a loop that ends has nothing to clean up.

    Args:
        beat: A method of an object, which is not kept from being collected. It returns the seconds until the
            next call, or None for no more calls, unless `start` was called meanwhile.
    """

    def __init__(self, beat: Callable[[], Awaitable[float | None]]) -> None:
        self._beat = weakref.WeakMethod(beat)
        self._asked: float | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._beating: asyncio.Task[None] | None = None

    def start(self, seconds: float) -> None:
        """Have it called in so many seconds, unless it is going on in this loop already."""
        self._asked = seconds
        loop = asyncio.get_running_loop()
        if loop is not self._loop or not self._timer:
            self._halt()
            self._loop = loop
            self._set(seconds)

    async def stop(self) -> None:
        """No more calls; one that is under way in this loop is cancelled, and gone when this returns."""
        beating = self._halt()
        if beating and beating is not asyncio.current_task():
            await asyncio.gather(beating, return_exceptions=True)

    def _halt(self) -> asyncio.Task[None] | None:
        """Cancel timer and task; the task, if it is one of the running loop."""
        loop, timer, beating = self._loop, self._timer, self._beating
        self._loop = self._timer = self._beating = None
        for handle in (timer, beating):
            if handle is None or loop is None or loop.is_closed():
                continue
            if loop is asyncio.get_running_loop():
                handle.cancel()
            else:
                loop.call_soon_threadsafe(handle.cancel)
        return beating if loop is asyncio.get_running_loop() else None

    def _set(self, seconds: float) -> None:
        self._timer = asyncio.get_running_loop().call_later(seconds, self._ring)

    def _ring(self) -> None:
        beat = self._beat()
        if beat is not None:
            self._asked = None
            self._beating = asyncio.get_running_loop().create_task(self._do(beat))

    async def _do(self, beat: Callable[[], Awaitable[float | None]]) -> None:
        seconds = await beat()
        if self._beating is asyncio.current_task():  # not stopped meanwhile
            self._beating = self._timer = None
            seconds = self._asked if seconds is None else seconds
            if seconds is not None:
                self._set(seconds)


class Stopped(Exception):
    """Raised in what nobody waits for any more."""


class Stop:
    """Ends what goes on elsewhere: wakes it up, and makes it raise."""

    def __init__(self) -> None:
        self._is_set = False
        self._functions: set[Callable[[], None]] = set()

    @property
    def is_set(self) -> bool:
        """Whether it was stopped."""
        return self._is_set

    def set(self) -> None:
        """Stop."""
        self._is_set = True
        for function in list(self._functions):
            function()

    def check(self) -> None:
        """Raise if it was stopped."""
        if self._is_set:
            raise Stopped

    async def sleep(self, seconds: float) -> None:
        """Sleep until then, or until it is stopped."""
        woken = asyncio.Event()
        async with self.calling(woken.set):
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await woken.wait()

    @asynccontextmanager
    async def calling(self, function: Callable[[], None]) -> AsyncGenerator[None]:
        """Call `function` if it is stopped meanwhile, or was before."""
        self._functions.add(function)
        if self._is_set:
            function()
        try:
            yield
        finally:
            self._functions.discard(function)


class Workers:
    """Does several things at once. Inside ``async with``; leaving it stops what still goes on.

    Args:
        count: How many at once, at most; the caller keeps to it.
        stop: Makes everything under way stop at its next safe point.
        patient: Whether to wait a little while for that, unless the caller is cancelled, before the rest is
            cancelled wherever it is.
    """

    def __init__(self, count: int, stop: Stop, *, patient: bool = False) -> None:  # noqa: ARG002 for the twin
        self._stop = stop
        self._patient = patient
        self._done: asyncio.Queue[tuple[int, Any]] = asyncio.Queue()
        self._tasks: set[asyncio.Task[Any]] = set()

    def start(self, number: int, function: Callable[..., Awaitable[Any]], *arguments: Any) -> None:
        """Begin to do something; `next` tells when it is done."""
        task = asyncio.ensure_future(self._do(number, function, *arguments))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def next(self) -> tuple[int, Any]:
        """The number of what is done, and its result or the exception it raised."""
        return await self._done.get()

    async def _do(self, number: int, function: Callable[..., Awaitable[Any]], *arguments: Any) -> None:
        try:
            result = await function(*arguments)
        except Exception as error:
            result = error
        self._done.put_nowait((number, result))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, *exception: object) -> None:
        self._stop.set()
        is_interrupted = kind is not None and issubclass(kind, INTERRUPTS)
        if self._patient and self._tasks and not is_interrupted:
            await asyncio.wait(self._tasks, timeout=_LONGEST_STOP)
        running = list(self._tasks)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


class Crew:
    """Does things beside the caller. Inside ``async with``; leaving it cancels what still goes on.

    Args:
        failed: Called with what something raised.
    """

    def __init__(self, failed: Callable[[BaseException], None]) -> None:
        self._failed = failed
        self._tasks: set[asyncio.Task[None]] = set()

    def start(
        self, function: Callable[[T], Awaitable[Any]], at_end: Callable[[T], object], argument: T
    ) -> None:
        """Begin to do something.

        Args:
            function: What to do.
            at_end: What is done in any case then, and not before a failure was told.
            argument: For both.
        """
        task = asyncio.ensure_future(self._do(function, argument))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(lambda _: at_end(argument))  # also if it was cancelled before it began

    async def _do(self, function: Callable[[T], Awaitable[Any]], argument: T) -> None:
        try:
            await function(argument)
        except asyncio.CancelledError:
            raise
        except BaseException as error:  # also what ends a program, or a test: the caller is to see it
            self._failed(error)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        running = list(self._tasks)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


async def run_tool(function: Callable[[], Any], tool: Any, timeout: float | None) -> Any:
    """Call a function that may take its time; one that is not async runs in a thread of its own.

    A thread can't be interrupted: after the timeout it goes on, and nobody waits for it. It is no thread of a
    pool, where it would keep its place, and does not keep the process from ending.

    Args:
        function: What to call; it may return an awaitable in either case.
        tool: The tool that it is of, which knows whether it is async; None if it is of none.
        timeout: Seconds it may take.

    Raises:
        TimeoutError: it took longer.
        concurrent.futures.CancelledError: what it awaits was cancelled, and not by its caller.
    """
    try:
        async with asyncio.timeout(timeout):
            result = function() if tool is not None and tool.is_async else await _in_thread(function)
            return await result if inspect.isawaitable(result) else result
    except asyncio.CancelledError as error:
        task = asyncio.current_task()
        if task is None or task.cancelling():
            raise
        raise CancelledError("it was cancelled, not by its caller") from error


async def _in_thread(function: Callable[[], Any]) -> Any:
    loop = asyncio.get_running_loop()
    outcome: Future[Any] = Future()
    context = contextvars.copy_context()
    done = asyncio.Event()

    def run() -> None:
        try:
            outcome.set_result(context.run(function))
        except BaseException as error:
            outcome.set_exception(error)
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            loop.call_soon_threadsafe(done.set)

    threading.Thread(target=run, name="inferencesh-tool", daemon=True).start()
    await done.wait()
    return outcome.result()

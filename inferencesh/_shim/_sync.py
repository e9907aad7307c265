"""The synchronous side: see the package."""

from __future__ import annotations

import contextvars
import inspect
import sys
import threading
import time
import weakref
from collections.abc import Awaitable, Callable, Generator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, cast

from .._transport.base import Transport
from .engines import engine_name, fast_extra, read_json_fast
from .taps import tapped

if TYPE_CHECKING:
    from .._local.sources import Details, Source, UploadSource

    Opened = UploadSource

P = ParamSpec("P")
T = TypeVar("T")

_LONGEST_STOP = 2.0
"""Seconds that threads get to come to a safe point."""
_AT_ONCE = 0.2
"""The same after an interrupt."""

sleep = time.sleep
COROUTINES = False
"""Whether functions of users may be coroutine functions."""
WRITTEN_AT_ONCE = 32 * 1024
"""Bytes of a download that are not gathered first."""
INTERRUPTS: tuple[type[BaseException], ...] = (KeyboardInterrupt,)
"""What a person or program throws in to stop waiting."""


def make_transport(given: Transport | str | None) -> Transport:
    """The transport of a client: the one it was given, or a new one of the engine with that name.

    Raises:
        InvalidArgumentError: there is no such engine, or it is not installed.
    """
    return tapped(_engine(given))


def _engine(given: Transport | str | None) -> Transport:
    name = engine_name(given)
    if name == "fast":
        with fast_extra():
            from .._transport._sync.httptools import HTTPToolsTransport

            read_json_fast()
        return HTTPToolsTransport()
    if name == "default":
        from .._transport._sync.h11 import H11Transport

        return H11Transport()
    return cast("Transport", given)


def call(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call a user's function."""
    return function(*arguments)


def enter(stack: ExitStack, context: AbstractContextManager[T]) -> T:
    """Enter a context that `stack` leaves."""
    return stack.enter_context(context)


def in_thread(function: Callable[P, T], *arguments: P.args, **keywords: P.kwargs) -> T:
    """Call a function that blocks."""
    return function(*arguments, **keywords)


def open_source(source: Source, details: Details) -> Opened:
    """Look at what is to be uploaded; see `inferencesh._local.sources.open_source`."""
    from .._local.sources import open_source

    return open_source(source, details)


def chunks_of(source: Opened) -> Generator[bytes]:
    """The content of a source from its beginning."""
    return source.chunks()


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
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        if self._due() is not None:
            threading.Thread(target=self._wait, name="inferencesh-alarm", daemon=True).start()

    def __exit__(self, *exception: object) -> None:
        with self._lock:  # it does not ring any more once this is left
            self._over.set()

    def _wait(self) -> None:
        while (due := self._due()) is not None:
            if due <= time.monotonic():
                with self._lock:
                    if not self._over.is_set():
                        self._ring()
                return
            if self._over.wait(due - time.monotonic()):
                return


Lock = threading.Lock
"""Inside ``with``: one thread at a time."""


class Pacemaker:
    """Calls a method now and then, in a thread of its own, as long as its object lives.

    The thread does not keep the process from ending.

    Args:
        beat: A method of an object, which is not kept from being collected. It returns the seconds until the
            next call, or None for no more calls, unless `start` was called meanwhile.
    """

    def __init__(self, beat: Callable[[], float | None]) -> None:
        self._over = threading.Event()
        self._beat = weakref.WeakMethod(beat, lambda _: self._over.set())
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._asked: float | None = None

    def start(self, seconds: float) -> None:
        """Have it called in so many seconds, unless it is going on already."""
        with self._lock:
            self._asked = seconds
            if self._thread is None or not self._thread.is_alive():  # after a fork it is dead
                self._over = threading.Event()
                arguments = seconds, self._over
                name = "inferencesh-keepalive"
                self._thread = threading.Thread(target=self._run, args=arguments, name=name, daemon=True)
                self._thread.start()

    def stop(self) -> None:
        """No more calls. One that is under way is waited for, a little while."""
        with self._lock:
            self._over.set()
            thread, self._thread = self._thread, None
        if thread and thread is not threading.current_thread():
            thread.join(_LONGEST_STOP)

    def _run(self, seconds: float, over: threading.Event) -> None:
        while not over.wait(seconds):
            beat = self._beat()
            if beat is None:
                return
            self._asked = None
            pause = beat()
            del beat  # or waiting would keep its object
            with self._lock:
                pause = self._asked if pause is None else pause
                if pause is None:
                    if self._thread is threading.current_thread():  # it was not stopped meanwhile
                        self._thread = None  # a start from here on needs another one
                    return
            seconds = pause


class Stopped(Exception):
    """Raised in a thread whose result nobody waits for any more."""


class Stop:
    """Ends what other threads do: wakes them up, and makes them raise."""

    def __init__(self) -> None:
        self._set = threading.Event()
        self._lock = threading.Lock()
        self._functions: set[Callable[[], None]] = set()

    @property
    def is_set(self) -> bool:
        """Whether it was stopped."""
        return self._set.is_set()

    def set(self) -> None:
        """Stop."""
        with self._lock:
            self._set.set()
            functions = list(self._functions)
        for function in functions:
            function()

    def check(self) -> None:
        """Raise if it was stopped."""
        if self._set.is_set():
            raise Stopped

    def sleep(self, seconds: float) -> None:
        """Sleep until then, or until it is stopped."""
        self._set.wait(seconds)

    @contextmanager
    def calling(self, function: Callable[[], None]) -> Generator[None]:
        """Call `function` if it is stopped meanwhile, or was before."""
        with self._lock:
            self._functions.add(function)
            stopped = self._set.is_set()
        if stopped:
            function()
        try:
            yield
        finally:
            with self._lock:
                self._functions.discard(function)


class Workers:
    """Does several things at once, in threads. Inside ``with``; leaving it stops what still goes on.

    A thread can't be interrupted: leaving waits a little while for what is under way to stop, and the threads
    do not keep the process from ending.

    Args:
        count: How many threads.
        stop: Makes everything under way stop at its next safe point.
        patient: Not needed here: there is nothing but to wait for that.
    """

    def __init__(self, count: int, stop: Stop, *, patient: bool = False) -> None:  # noqa: ARG002 for the twin
        import queue

        self._count = count
        self._stop = stop
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._done: queue.SimpleQueue[tuple[int, Any]] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._under_way = 0

    def start(self, number: int, function: Callable[..., Any], *arguments: Any) -> None:
        """Begin to do something; `next` tells when it is done."""
        context = contextvars.copy_context()
        self._jobs.put(lambda: context.run(self._do, number, function, *arguments))
        self._under_way += 1
        if len(self._threads) < min(self._under_way, self._count):
            name = f"inferencesh_{len(self._threads)}"
            self._threads.append(threading.Thread(target=self._work, name=name, daemon=True))
            self._threads[-1].start()

    def next(self) -> tuple[int, Any]:
        """The number of what is done, and its result or the exception it raised."""
        result = self._done.get()
        self._under_way -= 1
        return result

    def _work(self) -> None:
        while (job := self._jobs.get()) and not self._stop.is_set:
            job()
            del job  # or waiting would keep what it refers to

    def _do(self, number: int, function: Callable[..., Any], *arguments: Any) -> None:
        try:
            result = function(*arguments)
        except Exception as error:
            result = error
        self._done.put((number, result))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *exception: object) -> None:
        self._stop.set()
        for _ in self._threads:
            self._jobs.put(None)
        is_interrupted = kind is not None and issubclass(kind, INTERRUPTS)
        until = time.monotonic() + (_AT_ONCE if is_interrupted else _LONGEST_STOP)
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))


class Crew:
    """Does things beside the caller, in threads. Inside ``with``.

    A thread can't be interrupted: leaving does not wait for it, and it does not keep the process from ending.

    Args:
        failed: Called, in that thread, with what something raised.
    """

    def __init__(self, failed: Callable[[BaseException], None]) -> None:
        self._failed = failed

    def start(self, function: Callable[[T], Any], at_end: Callable[[T], object], argument: T) -> None:
        """Begin to do something.

        Args:
            function: What to do.
            at_end: What is done in any case then, and not before a failure was told.
            argument: For both.
        """
        context = contextvars.copy_context()
        arguments = (self._do, function, at_end, argument)
        threading.Thread(target=context.run, args=arguments, name="inferencesh-crew", daemon=True).start()

    def _do(self, function: Callable[[T], Any], at_end: Callable[[T], object], argument: T) -> None:
        try:
            function(argument)
        except BaseException as error:  # also what ends a program, or a test: the caller is to see it
            self._failed(error)
        finally:
            at_end(argument)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        pass


def run_tool(function: Callable[[], Any], tool: Any, timeout: float | None) -> Any:  # noqa: ARG001
    """Call a function that may take its time, or a coroutine function, which gets a loop of its own.

    A thread can't be interrupted: after the timeout it goes on, and nobody waits for it.

    Args:
        function: What to call.
        tool: The tool that it is of. What it gives is looked at in any case.
        timeout: Seconds it may take.

    Raises:
        TimeoutError: it took longer.
        concurrent.futures.CancelledError: what it awaits was cancelled, and not by its caller.
    """
    if timeout is None:
        return _finish(function)
    from concurrent.futures import Future, wait

    outcome: Future[Any] = Future()
    context = contextvars.copy_context()

    def run() -> None:
        try:
            outcome.set_result(context.run(_finish, function))
        except BaseException as error:
            outcome.set_exception(error)

    threading.Thread(target=run, name="inferencesh-tool", daemon=True).start()
    if not wait([outcome], timeout).done:
        raise TimeoutError
    return outcome.result()


def _finish(function: Callable[[], Any]) -> Any:
    try:
        result = function()
        return _awaited(result) if inspect.isawaitable(result) else result
    except BaseException as error:
        asyncio = sys.modules.get("asyncio")  # who has not loaded it can't raise this
        if asyncio is None or not isinstance(error, asyncio.CancelledError):
            raise
        from concurrent.futures import CancelledError

        raise CancelledError("it was cancelled, not by its caller") from error


def _awaited(result: Awaitable[Any]) -> Any:
    import asyncio  # takes long, and hardly anybody needs it here

    async def finish() -> Any:
        return await result

    return asyncio.run(finish())

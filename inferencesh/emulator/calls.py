"""Calling app functions of every kind: plain, async, generator, async generator."""

import asyncio
import inspect
import threading
from collections.abc import Callable, Generator
from concurrent.futures import Future
from contextlib import closing, suppress
from typing import Any

Function = Callable[..., Any]
Emit = Callable[[Any], None]


def is_async(function: Function) -> bool:
    """Whether a function runs on the loop; all others run in a thread."""
    return inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function)


async def call(function: Function, arguments: tuple[Any, ...], emit: Emit) -> Any:
    """Run an app function.

    Args:
        function: Of any kind.
        arguments: As many of them as the function takes are passed.
        emit: Gets what a generator yields, in the generator's thread.

    Returns:
        What the function returned, or what the generator yielded last.
    """
    arguments = arguments[: len(inspect.signature(function).parameters)]
    if inspect.isasyncgenfunction(function):
        return await _last_of(function(*arguments), emit)
    if inspect.iscoroutinefunction(function):
        return await function(*arguments)
    if inspect.isgeneratorfunction(function):
        return await in_thread(lambda: _drain(function(*arguments), emit))
    return await in_thread(lambda: function(*arguments))


async def in_thread(function: Callable[[], Any]) -> Any:
    """Run `function` in a thread of its own.

    A pool would be cheaper, but a function that never returns would keep its place in it for good, and would
    keep the process from ending.
    """
    loop = asyncio.get_running_loop()
    outcome: Future[Any] = Future()
    done = asyncio.Event()

    def run() -> None:
        try:
            outcome.set_result(function())
        except BaseException as error:
            outcome.set_exception(error)
        post(loop, done.set)

    threading.Thread(target=run, name="inferencesh-emulator-app", daemon=True).start()
    await done.wait()
    return outcome.result()


def post(loop: asyncio.AbstractEventLoop, function: Callable[[], object]) -> None:
    """Call `function` on the server's loop, from any thread."""
    # The loop is closed when the server stopped without waiting for the function of an abandoned task.
    with suppress(RuntimeError):
        loop.call_soon_threadsafe(function)


async def _last_of(generator: Any, emit: Emit) -> Any:
    last = None
    async for last in generator:
        emit(last)
    return last


def _drain(generator: Generator[Any, None, Any], emit: Emit) -> Any:
    last = None
    with closing(generator):
        for last in generator:
            emit(last)
    return last

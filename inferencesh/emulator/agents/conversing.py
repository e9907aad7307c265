"""Calling agent functions of every kind: plain, async, generator, async generator."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Generator
from contextlib import aclosing, closing
from typing import Any

from ..calls import Function, in_thread

Act = Callable[[Any], Awaitable[Any]]


async def converse(function: Function, arguments: tuple[Any, ...], act: Act) -> None:
    """Run an agent function to its end.

    Args:
        function: Of any kind.
        arguments: As many of them as the function takes are passed.
        act: Does what the function yields or returns; what comes of it is sent into the generator.
    """
    arguments = arguments[: len(inspect.signature(function).parameters)]
    if inspect.isasyncgenfunction(function):
        await _converse(function(*arguments), act)
    elif inspect.iscoroutinefunction(function):
        await act(await function(*arguments))
    elif inspect.isgeneratorfunction(function):
        loop = asyncio.get_running_loop()

        async def acting(item: Any) -> Any:
            return await act(item)

        await in_thread(
            lambda: _drain(
                function(*arguments),
                lambda item: asyncio.run_coroutine_threadsafe(acting(item), loop).result(),
            )
        )
    else:
        await act(await in_thread(lambda: function(*arguments)))


async def _converse(generator: Any, act: Act) -> None:
    async with aclosing(generator):
        answer = None
        while True:
            try:
                item = await generator.asend(answer)
            except StopAsyncIteration:
                return
            answer = await act(item)


def _drain(generator: Generator[Any, Any, Any], act: Callable[[Any], Any]) -> None:
    with closing(generator):
        answer = None
        while True:
            try:
                item = generator.send(answer)
            except StopIteration:
                return
            answer = act(item)

"""An asynchronous client that can be used like a blocking one."""

from __future__ import annotations

import asyncio
import inspect

LOOP = asyncio.new_event_loop()


def blocking(value):
    """A value of an asynchronous client: awaited if it has to be, else in its blocking form.

    Inside of a callback, where the loop is running, what is to be awaited is left to whoever called back.
    """
    if inspect.isawaitable(value):
        return value if LOOP.is_running() else blocking(LOOP.run_until_complete(value))
    if hasattr(value, "__aiter__"):
        return _each(aiter(value))
    if inspect.ismethod(value):
        return lambda *arguments, **options: blocking(value(*arguments, **options))
    if type(value).__module__.startswith("inferencesh."):
        return _Blocking(value)
    return value


class _Blocking:
    """An object of the client."""

    def __init__(self, inner):
        self._inner = inner

    def __getattr__(self, name):
        return blocking(getattr(self._inner, name))

    def __enter__(self):
        return blocking(self._inner.__aenter__())

    def __exit__(self, *exception):
        LOOP.run_until_complete(self._inner.__aexit__(*exception))


def _each(items):
    while True:
        try:
            yield LOOP.run_until_complete(anext(items))
        except StopAsyncIteration:
            return

"""What differs: many calls at once, in tasks of one loop; transports. `_sync` has the same with threads."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from inferencesh._shim._async import make_transport
from inferencesh._transport.idle import Limits

T = TypeVar("T")

MANY = 200
"""Agents that chat at once."""


async def together(*calls: Callable[[], Awaitable[T]]) -> list[T]:
    """The results of all calls, which run at the same time."""

    async def finish(call: Callable[[], Awaitable[T]]) -> T:
        return await call()

    return await asyncio.gather(*map(finish, calls))


sleep = asyncio.sleep


def small_transport(connections: int) -> Any:
    """A transport of few connections, of the engine that the tests run with."""
    kind: Any = type(make_transport(None))
    few = Limits(max_connections=connections, max_streams=connections, max_idle=connections)
    return kind(limits=few)


IDLE = 5


def thrifty_transport() -> Any:
    """A transport that keeps few connections that nobody uses, of the engine that the tests run with."""
    kind: Any = type(make_transport(None))
    return kind(limits=Limits(max_idle=IDLE))

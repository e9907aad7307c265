"""Many calls at once, in tasks of one loop; `_sync` does the same with threads."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")


async def together(*calls: Callable[[], Awaitable[T]]) -> list[T]:
    """The results of all calls, which run at the same time."""

    async def finish(call: Callable[[], Awaitable[T]]) -> T:
        return await call()

    return await asyncio.gather(*map(finish, calls))


sleep = asyncio.sleep

"""The asynchronous side: see the package."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

from .._transport.base import AsyncTransport

sleep = asyncio.sleep


def default_transport() -> AsyncTransport:
    """The transport of a client that was given none."""
    from .._transport.httpx_async import AsyncHTTPXTransport

    return AsyncHTTPXTransport()


async def call(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call a user's function, which may be a coroutine function too."""
    result = function(*arguments)
    return await result if inspect.isawaitable(result) else result

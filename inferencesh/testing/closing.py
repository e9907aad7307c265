"""An asynchronous client for tests that begin and end where no event loop runs, as fixtures do."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .._async.client import AsyncInference
from .._shim._async import make_transport
from .._transport.pooled._async import AsyncPooledTransport

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

_PATIENCE = 5.0
"""Seconds that a loop of another thread gets to close its connections."""


@contextmanager
def async_client(*, api_key: str, base_url: str) -> Generator[AsyncInference]:
    """A client that is closed after the block, whichever event loops have used it in it.

    So it does not matter who runs the test: pytest-asyncio in either mode, anyio's plugin, `asyncio.run`.
    """
    transport = make_transport(None)
    client = AsyncInference(api_key=api_key, base_url=base_url, transport=transport)
    try:
        yield client
    finally:
        _close(client, transport.loops if isinstance(transport, AsyncPooledTransport) else [])


def _close(client: AsyncInference, loops: list[AbstractEventLoop]) -> None:
    for loop in loops:
        if loop.is_running():
            asyncio.run_coroutine_threadsafe(client.aclose(), loop).result(_PATIENCE)
        elif not loop.is_closed():  # one that is has closed its connections itself
            loop.run_until_complete(client.aclose())
    # What is left belongs to no loop: that the client keeps no sessions alive, and can't be used again.
    own = asyncio.new_event_loop()
    try:
        own.run_until_complete(client.aclose())
    finally:
        own.close()

"""Connections that are given up while they are being made."""

from __future__ import annotations

import asyncio
import gc
import warnings

from inferencesh._transport.asyncio_network import AsyncioBackend
from tests.transport.servers import serve

STEPS = 12
"""So many turns of the loop are more than a connection to this machine takes."""


async def test_a_connection_that_is_cancelled_at_any_moment_is_closed() -> None:
    with serve(lambda connection, _: None).running() as server, warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        for steps in range(STEPS):
            connecting = asyncio.ensure_future(AsyncioBackend().connect_tcp("127.0.0.1", server.port))
            for _ in range(steps):
                await asyncio.sleep(0)
            connecting.cancel()
            (stream,) = await asyncio.gather(connecting, return_exceptions=True)
            if not isinstance(stream, BaseException):
                await stream.aclose()
            del connecting, stream
            await asyncio.sleep(0)
            gc.collect()
    assert [str(warning.message) for warning in seen] == []

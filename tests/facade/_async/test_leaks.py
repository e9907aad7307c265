"""Connections, threads and memory are back where they were, however runs end."""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.facade import faults
from tests.facade._async.conftest import Connect
from tests.facade.conftest import Serve
from tests.facade.faults import DONE, RUNNING, one_task
from tests.facade.together._async import sleep, small_transport

DESCRIPTORS = Path("/proc/self/fd")
ABANDONED = 1_000
RUNS = 1_000


def open_descriptors() -> int:
    return len(os.listdir(DESCRIPTORS))


async def soon(is_so: Callable[[], bool]) -> bool:
    """Whether something becomes true within seconds."""
    deadline = time.monotonic() + 5
    while not (result := is_so()) and time.monotonic() < deadline:
        await sleep(0.01)
    return result


@pytest.mark.skipif(not DESCRIPTORS.exists(), reason="this system does not list open descriptors")
async def test_a_thousand_abandoned_streams_leave_nothing(serve: Serve, connect: Connect) -> None:
    server = serve(one_task())
    client = connect(server.url, transport=small_transport(2))
    await client.run(app="a/b", wait=False)
    descriptors, threads = open_descriptors(), threading.active_count()
    for _ in range(ABANDONED):
        async with await client.run(app="a/b", stream=True, timeout=30) as stream:
            async for task in stream:
                if task.status == RUNNING["status"]:
                    break
    assert await soon(lambda: open_descriptors() <= descriptors)
    assert await soon(lambda: threading.active_count() <= threads)
    assert [item.target for item in server.requests].count("/tasks/t1/stream") == ABANDONED


async def test_streams_that_nobody_closes_are_closed(serve: Serve, connect: Connect) -> None:
    server = serve(one_task())
    client = connect(server.url, transport=small_transport(2))
    for _ in range(10):
        updates = client.tasks.handle("t1").updates(timeout=30)
        await anext(updates)
        del updates
        gc.collect()
        await sleep(0)
        assert await soon(lambda: server.closed.acquire(blocking=False))
    await client.run(app="a/b", wait=False)


async def test_memory_stays_flat(serve: Serve, connect: Connect) -> None:
    server = serve(one_task(stream=faults.whole_stream(RUNNING, DONE)))
    client = connect(server.url)

    async def blocks_after(runs: int) -> int:
        """Blocks of memory in use after so many more runs."""
        for _ in range(runs):
            assert (await client.run(app="a/b", timeout=30, on_update=lambda task: None)).output == "done"
        server.requests.clear()
        gc.collect()
        return sys.getallocatedblocks()

    before = await blocks_after(200)
    grown = await blocks_after(RUNS) - before
    assert grown < RUNS, "a leak of one object in each run"

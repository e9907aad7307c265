# Generated from tests/facade/_async/test_leaks.py, do not edit.
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
from tests.facade._sync.conftest import Connect
from tests.facade.conftest import Serve
from tests.facade.faults import DONE, RUNNING, one_task
from tests.facade.together._sync import sleep, small_transport

DESCRIPTORS = Path("/proc/self/fd")
ABANDONED = 1_000
RUNS = 1_000


def open_descriptors() -> int:
    return len(os.listdir(DESCRIPTORS))


def soon(is_so: Callable[[], bool]) -> bool:
    """Whether something becomes true within seconds."""
    deadline = time.monotonic() + 5
    while not (result := is_so()) and time.monotonic() < deadline:
        sleep(0.01)
    return result


@pytest.mark.skipif(not DESCRIPTORS.exists(), reason="this system does not list open descriptors")
def test_a_thousand_abandoned_streams_leave_nothing(serve: Serve, connect: Connect) -> None:
    server = serve(one_task())
    client = connect(server.url, transport=small_transport(2))
    client.run(app="a/b", wait=False)
    descriptors, threads = open_descriptors(), threading.active_count()
    for _ in range(ABANDONED):
        with client.run(app="a/b", stream=True, timeout=30) as stream:
            for task in stream:
                if task.status == RUNNING["status"]:
                    break
    assert soon(lambda: open_descriptors() <= descriptors)
    assert soon(lambda: threading.active_count() <= threads)
    assert [item.target for item in server.requests].count("/tasks/t1/stream") == ABANDONED


def test_streams_that_nobody_closes_are_closed(serve: Serve, connect: Connect) -> None:
    server = serve(one_task())
    client = connect(server.url, transport=small_transport(2))
    for _ in range(10):
        updates = client.tasks.handle("t1").updates(timeout=30)
        next(updates)
        del updates
        gc.collect()
        sleep(0)
        assert soon(lambda: server.closed.acquire(blocking=False))
    client.run(app="a/b", wait=False)


def test_memory_stays_flat(serve: Serve, connect: Connect) -> None:
    server = serve(one_task(stream=faults.whole_stream(RUNNING, DONE)))
    client = connect(server.url)

    def blocks_after(runs: int) -> int:
        """Blocks of memory in use after so many more runs."""
        for _ in range(runs):
            assert (client.run(app="a/b", timeout=30, on_update=lambda task: None)).output == "done"
        server.requests.clear()
        gc.collect()
        return sys.getallocatedblocks()

    before = blocks_after(200)
    grown = blocks_after(RUNS) - before
    assert grown < RUNS, "a leak of one object in each run"

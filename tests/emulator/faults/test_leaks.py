"""Whatever goes wrong, nothing is left behind: no thread, no task, no connection."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inferencesh.emulator import Emulator
from inferencesh.emulator.faults import CATALOGUE, Fault, HugeLine, SlowBytes

from . import wire
from .conftest import Server, build

FILES = Path("/proc/self/fd")
RUN = wire.request("POST", "/apps/run", {"app": "demo/words", "input": []})

pytestmark = pytest.mark.skipif(not FILES.exists(), reason="open files can't be counted here")


def eventually(condition: Callable[[], bool]) -> bool:
    """Whether something comes true within a few seconds."""
    deadline = time.monotonic() + 5
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.01)
    return condition()


def open_files() -> int:
    return len(os.listdir(FILES))


def server_tasks(emulator: Emulator) -> int:
    server: Any = emulator._server
    return len(asyncio.all_tasks(server._loop))


def begin(server: Server, fault: Fault) -> socket.socket:
    """A connection with a request that has met the fault."""
    task_id = server.run().records[0]["data"]["id"]
    server.faults.add("*", fault, times=1)
    is_stream = fault.only_streams
    sock = wire.connect(server.url)
    sock.sendall(wire.request("GET", f"/tasks/{task_id}/stream") if is_stream else RUN)
    assert eventually(lambda: server.faults.seen[-1:] != [] and server.faults.seen[-1].fault == fault)
    return sock


LASTING = {name: fault for name, fault in CATALOGUE.items() if not fault.at_accept}


def test_clients_that_leave_early(server: Server) -> None:
    server.me()
    before = (open_files(), server_tasks(server.emulator))
    for fault in LASTING.values():
        begin(server, fault).close()
    server.emulator.reset()
    assert eventually(lambda: (open_files(), server_tasks(server.emulator)) == before)


def test_the_server_stops_in_the_midst_of_all_faults(caplog: pytest.LogCaptureFixture) -> None:
    files, threads = open_files(), threading.active_count()
    emulator = build()
    with emulator.serve() as url:
        server = Server(emulator, url)
        connections = [begin(server, fault) for fault in LASTING.values()]
    for connection in connections:
        assert wire.listen(connection, 2).end != "silence"
        connection.close()
    assert eventually(lambda: open_files() <= files and threading.active_count() <= threads)
    assert caplog.text == ""  # nobody had to be waited for


@pytest.mark.parametrize("fault", [SlowBytes(rate=10), HugeLine(megabytes=30)])
def test_the_server_stops_while_a_client_does_not_read(fault: Fault) -> None:
    files = open_files()
    emulator = build()
    with emulator.serve() as url:
        connection = begin(Server(emulator, url), fault)
        time.sleep(0.1)
    connection.close()
    assert eventually(lambda: open_files() == files)

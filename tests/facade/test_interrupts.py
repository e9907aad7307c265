"""Ctrl-C and cancellation stop the wait at once, name the task, and leave a client that can be used."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable

import pytest

from inferencesh import AsyncInference, TaskStatus
from inferencesh.emulator import Emulator
from tests.facade import faults
from tests.facade.apps import KEY
from tests.facade.conftest import Serve
from tests.facade.faults import one_task
from tests.transport.servers import Server

SYNC = """
import sys
from inferencesh import Inference

def tell(task):
    print("waiting", flush=True)

with Inference(base_url=sys.argv[1], api_key=sys.argv[2]) as client:
    try:
        client.run(app="test/hold", on_update=tell, updates=sys.argv[3])
    except KeyboardInterrupt as interrupt:
        print(interrupt, flush=True)
        print(client.run(app="test/echo", input="usable").output, flush=True)
        raise
"""

ASYNC = """
import asyncio, sys
from inferencesh import AsyncInference

def tell(task):
    print("waiting", flush=True)

async def main():
    async with AsyncInference(base_url=sys.argv[1], api_key=sys.argv[2]) as client:
        try:
            await client.run(app="test/hold", on_update=tell, updates=sys.argv[3])
        except asyncio.CancelledError as interrupt:
            print(interrupt, flush=True)
            print((await client.run(app="test/echo", input="usable")).output, flush=True)
            raise

asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="this system has no SIGINT to send")
@pytest.mark.parametrize("updates", ["stream", "poll"])
@pytest.mark.parametrize("script", [SYNC, ASYNC], ids=["sync", "async"])
def test_ctrl_c_names_the_task(url: str, emulator: Emulator, script: str, updates: str) -> None:
    command = [sys.executable, "-c", script, url, KEY, updates]
    with subprocess.Popen(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stdout.readline() == "waiting\n"
        time.sleep(0.1)  # into the middle of the wait
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=20)
    task_id = emulator.tasks[0]["id"]
    assert f"stopped waiting for task {task_id}" in output
    assert output.endswith("usable\n")
    assert "KeyboardInterrupt" in errors
    assert errors.count("stopped waiting for") == 1, "told once"
    assert f"client.tasks.cancel({task_id!r}) cancels it" in errors
    assert emulator.tasks[0]["status"] == TaskStatus.RUNNING, "the task goes on"


BATCH = """
import sys
from inferencesh import Inference

with Inference(base_url=sys.argv[1], api_key=sys.argv[2]) as client:
    print("waiting", flush=True)
    for task in client.tasks.map("test/hold", [{"n": 1}, {"n": 2}]):
        pass
"""


@pytest.mark.skipif(sys.platform == "win32", reason="this system has no SIGINT to send")
def test_ctrl_c_names_the_tasks_of_a_batch(url: str, emulator: Emulator) -> None:
    command = [sys.executable, "-c", BATCH, url, KEY]
    with subprocess.Popen(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stdout.readline() == "waiting\n"
        while [request.path.endswith("/stream") for request in emulator.requests].count(True) < 2:
            time.sleep(0.02)
        time.sleep(0.1)  # into the middle of the wait
        process.send_signal(signal.SIGINT)
        started = time.monotonic()
        _, errors = process.communicate(timeout=20)
    assert time.monotonic() - started < 5, "the threads do not wait for the tasks"
    assert "stopped waiting for 2 tasks (" in errors
    assert all(task["id"] in errors for task in emulator.tasks)


@pytest.mark.skipif(sys.platform == "win32", reason="this system has no SIGINT to send")
def test_ctrl_c_does_not_wait_for_answers_to_the_runs_of_a_batch(serve: Serve) -> None:
    server = serve(one_task(run=faults.stall))
    command = [sys.executable, "-c", BATCH, server.url, KEY]
    with subprocess.Popen(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        while len(server.requests) < 2:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        started = time.monotonic()
        _, errors = process.communicate(timeout=20)
    assert time.monotonic() - started < 5
    assert "KeyboardInterrupt" in errors
    assert "2 runs were being sent and may be running" in errors


@pytest.fixture
def server(serve: Serve) -> Server:
    """A server of a task that never ends."""
    return serve(one_task())


@pytest.fixture
async def client(server: Server) -> AsyncIterator[AsyncInference]:
    async with AsyncInference(base_url=server.url, api_key=KEY) as client:
        yield client


async def waiting(client: AsyncInference, server: Server) -> asyncio.Task[object]:
    """A task of the loop that waits in the middle of a stream."""
    running = asyncio.Event()

    def tell(task: object) -> None:
        if server.requests[-1].target.endswith("/stream"):
            running.set()

    waiter = asyncio.create_task(client.run(app="a/b", on_update=tell))
    await running.wait()
    return waiter


async def test_cancellation(client: AsyncInference, server: Server) -> None:
    for _ in range(3):
        waiter = await waiting(client, server)
        started = time.monotonic()
        waiter.cancel()
        with pytest.raises(asyncio.CancelledError, match="stopped waiting for task t1"):
            await waiter
        assert time.monotonic() - started < 0.25
        assert await asyncio.to_thread(server.closed.acquire, timeout=5), "the stream is closed"
    assert (await client.tasks.get("t1")).status is TaskStatus.RUNNING


@pytest.mark.parametrize("answer", ["stream", "get", "status"])
async def test_a_timeout_of_asyncio(serve: Serve, answer: str) -> None:
    answers: dict[str, faults.Answer] = {answer: faults.stall}
    if answer == "get":
        answers["stream"] = faults.cut
    server = serve(one_task(**answers))
    async with AsyncInference(base_url=server.url, api_key=KEY) as client:
        started = time.monotonic()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.3):
                await client.run(app="a/b", updates="poll" if answer == "status" else "auto")
        assert time.monotonic() - started < 1
        assert await asyncio.to_thread(server.closed.acquire, timeout=5)
        assert (await client.run(app="a/b", wait=False)).id == "t1"


async def soon(is_so: Callable[[], bool]) -> None:
    """Return when something is true."""
    for _ in range(500):
        if is_so():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not become true")


async def test_a_batch_names_its_tasks(client: AsyncInference, server: Server) -> None:
    async def collect() -> list[object]:
        return [task async for task in client.tasks.map("a/b", [{"n": 1}, {"n": 2}])]

    waiter = asyncio.create_task(collect())
    await soon(lambda: [item.target for item in server.requests].count("/tasks/t1/stream") == 2)
    waiter.cancel()
    with pytest.raises(asyncio.CancelledError, match=r"2 tasks \(t1, t1\), which go on"):
        await waiter


async def test_an_iterator_of_states_names_its_task(client: AsyncInference) -> None:
    async def follow() -> None:
        async with await client.run(app="a/b", stream=True) as stream:
            async for _ in stream:
                pass

    waiter = asyncio.create_task(follow())
    await asyncio.sleep(0.1)
    waiter.cancel()
    with pytest.raises(asyncio.CancelledError, match="stopped waiting for task t1"):
        await waiter


async def test_a_run_that_is_being_sent_may_be_running(serve: Serve) -> None:
    server = serve(one_task(run=faults.stall))
    async with AsyncInference(base_url=server.url, api_key=KEY) as client:
        waiter = asyncio.create_task(client.run(app="a/b"))
        await soon(lambda: bool(server.requests))
        waiter.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await waiter
    assert "may be running" in caught.value.__notes__[0]


async def test_a_group_of_tasks(client: AsyncInference, server: Server) -> None:
    async def fail() -> None:
        await waiting(client, server)
        raise LookupError("enough")

    with pytest.RaisesGroup(LookupError):
        async with asyncio.TaskGroup() as group:
            group.create_task(client.tasks.handle("t1").wait())
            group.create_task(fail())

"""Handles: tasks held by their id, here or in another process; and streams that are left early."""

from __future__ import annotations

import pickle
import subprocess
import sys

import pytest

from inferencesh import (
    AsyncInference,
    AsyncTaskHandle,
    InvalidArgumentError,
    TaskCancelledError,
    TaskStatus,
    is_terminal,
)
from inferencesh.emulator import Emulator
from tests.facade import faults
from tests.facade._async.conftest import Connect
from tests.facade.apps import KEY
from tests.facade.conftest import Serve
from tests.facade.together._async import sleep

ELSEWHERE = """
import pickle, sys
from inferencesh import Inference

handle = pickle.loads(bytes.fromhex(sys.argv[1]))
with Inference(base_url=sys.argv[2], api_key=sys.argv[3]) as client:
    print(client.tasks.handle(handle.id).wait(timeout=20).output)
"""


def elsewhere(*arguments: str) -> tuple[str, str]:
    """What another process prints, and what it complains of."""
    command = [sys.executable, "-W", "error", "-c", ELSEWHERE, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=50)
    return done.stdout, done.stderr


async def test_the_life_of_a_handle(client: AsyncInference) -> None:
    handle = await client.tasks.submit(app="test/steps", input={"steps": 3})
    assert not is_terminal(await handle.status())
    assert (await handle.get()).id == handle.id
    task = await handle.wait(timeout=20)
    assert task.output == {"step": 3}
    assert await handle.status() is TaskStatus.COMPLETED
    assert (await handle.logs()).logs[-1].content == "step 1\nstep 2\nstep 3\n"
    assert (await handle.wait()).output == {"step": 3}, "waiting twice is fine"


async def test_submitting_takes_one_mapping_too(client: AsyncInference) -> None:
    handle = await client.tasks.submit({"app": "test/echo", "input": 5})
    assert (await handle.wait()).output == 5


async def test_the_steps_of_a_task(serve: Serve, connect: Connect) -> None:
    piece = {"event": "delta", "data": {"delta": {"response": "Hel"}, "seq": 1}}
    end = {"data": {"status": 10, "output": "Hello"}, "fields": ["status", "output"]}
    server = serve(faults.one_task(stream=faults.live_stream(faults.RUNNING, piece, end)))
    updates = connect(server.url).tasks.handle("t1").updates(timeout=20)
    steps = [(update.kind, update.fields, update.task.output) async for update in updates]
    assert steps == [
        ("full", (), None),
        ("delta", (), {"response": "Hel"}),
        ("partial", ("status", "output"), "Hello"),
    ]


async def test_a_task_is_cancelled_by_its_handle(client: AsyncInference) -> None:
    handle = await client.tasks.submit(app="test/hold")
    await handle.cancel()
    with pytest.raises(TaskCancelledError):
        await handle.wait(timeout=20)


async def test_a_handle_goes_to_another_process(client: AsyncInference, url: str) -> None:
    handle = await client.tasks.submit(app="test/steps", input={"steps": 2})
    assert elsewhere(pickle.dumps(handle).hex(), url, KEY) == ("{'step': 2}\n", "")


async def test_a_handle_that_came_from_elsewhere_says_what_to_do() -> None:
    handle = pickle.loads(pickle.dumps(AsyncTaskHandle("t1")))
    for call in (handle.get, handle.status, handle.wait, handle.logs, handle.cancel):
        with pytest.raises(RuntimeError, match=r"tied to no client: use client\.tasks\.handle"):
            await call()
    with pytest.raises(RuntimeError, match="tied to no client"):
        handle.updates()


async def test_handles_are_the_same_if_their_ids_are(client: AsyncInference) -> None:
    handle = client.tasks.handle("t1")
    again = pickle.loads(pickle.dumps(handle))
    assert {handle, again, client.tasks.handle(again)} == {handle}
    assert handle != client.tasks.handle("t2")
    assert handle != "t1"
    assert repr(handle) == f"<{type(handle).__name__} t1>"


@pytest.mark.parametrize("id", ["", None, 5])
async def test_a_handle_needs_an_id(client: AsyncInference, id: str) -> None:
    with pytest.raises(InvalidArgumentError, match="task_id"):
        client.tasks.handle(id)


async def test_leaving_a_stream_early_does_not_cancel(client: AsyncInference, emulator: Emulator) -> None:
    async with await client.run(app="test/steps", input={"steps": 3}, stream=True) as stream:
        async for task in stream:
            if task.output:
                break
    task_id = stream.task.id
    assert f"/tasks/{task_id}/cancel" not in [request.path for request in emulator.requests]
    while not is_terminal(task := await client.tasks.get(task_id)):
        await sleep(0.02)
    assert task.output == {"step": 3}
    with pytest.raises(RuntimeError, match="has not ended"):
        stream.result  # noqa: B018

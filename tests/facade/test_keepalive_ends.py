"""What keeps sessions alive ends with them: no thread, no task and no process is left."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from inferencesh import AsyncInference, AsyncSession, Inference, Session
from inferencesh._shim import _async, _sync
from inferencesh.emulator import Emulator
from tests.facade.apps import KEY

OFTEN = 0.02
SELDOM = 1000.0


def keepers() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "inferencesh-keepalive"]


def beats(emulator: Emulator) -> int:
    return sum(request.path.endswith("/keepalive") for request in emulator.requests)


def soon(is_so: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 5
    while not (result := is_so()) and time.monotonic() < deadline:
        time.sleep(0.005)
    return result


def quiet(emulator: Emulator) -> bool:
    """Whether there are no more beats, but for those that are on their way."""
    for _ in range(20):
        before = beats(emulator)
        time.sleep(6 * OFTEN)
        if beats(emulator) == before:
            return True
    return False


@pytest.fixture(params=[OFTEN, SELDOM])
def pause(request: pytest.FixtureRequest) -> float:
    """Seconds between two keepalives: one may be under way, or the thread be asleep for long."""
    result: float = request.param
    return result


def begun(client: Inference, pause: float) -> Session:
    session = client.session("test/counter", keepalive=pause)
    session.call()
    assert len(keepers()) == 1
    return session


def test_no_thread_before_the_first_call(still_url: str) -> None:
    with Inference(api_key=KEY, base_url=still_url) as client, client.session("test/echo", keepalive=OFTEN):
        assert keepers() == []


def test_no_thread_after_a_session(still_url: str, pause: float) -> None:
    with Inference(api_key=KEY, base_url=still_url) as client:
        with begun(client, pause):
            pass
        assert keepers() == []


def test_no_thread_after_a_client(still_url: str, pause: float) -> None:
    with Inference(api_key=KEY, base_url=still_url) as client:
        session = begun(client, pause)
    assert keepers() == []
    del session


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_no_thread_when_nobody_closes_anything(still: Emulator, still_url: str, pause: float) -> None:
    session = begun(Inference(api_key=KEY, base_url=still_url), pause)
    if pause == OFTEN:
        assert soon(lambda: beats(still) > 1)
    del session
    gc.collect()
    assert soon(lambda: keepers() == [])


def test_a_process_is_not_kept(still_url: str) -> None:
    program = f"""
from inferencesh import Inference
session = Inference(api_key={KEY!r}, base_url={still_url!r}).session("test/counter", keepalive={OFTEN})
session.call()
import time; time.sleep(0.1)
print(session.id)
"""
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30)
    assert (ran.returncode, ran.stderr, len(ran.stdout)) == (0, "", 27)


async def others() -> set[asyncio.Task[Any]]:
    await asyncio.sleep(0)
    return asyncio.all_tasks() - {asyncio.current_task()}


async def begun_async(client: AsyncInference, pause: float) -> AsyncSession:
    session = client.session("test/counter", keepalive=pause)
    await session.call()
    return session


async def test_no_task_after_a_session(still_url: str, pause: float) -> None:
    async with AsyncInference(api_key=KEY, base_url=still_url) as client:
        async with await begun_async(client, pause):
            await asyncio.sleep(2 * OFTEN)
        assert await others() == set()


async def test_no_task_after_a_client(still: Emulator, still_url: str, pause: float) -> None:
    async with AsyncInference(api_key=KEY, base_url=still_url) as client:
        session = await begun_async(client, pause)
        await asyncio.sleep(2 * OFTEN)
    assert await others() == set()
    del session


@pytest.mark.filterwarnings("ignore::ResourceWarning")
async def test_no_task_when_nobody_closes_anything(still: Emulator, still_url: str, pause: float) -> None:
    session = await begun_async(AsyncInference(api_key=KEY, base_url=still_url), pause)
    await asyncio.sleep(2 * OFTEN)
    del session
    gc.collect()
    await asyncio.sleep(3 * OFTEN)
    assert await others() == set()
    assert await asyncio.to_thread(quiet, still)


def test_it_goes_on_in_another_loop(
    still: Emulator, still_url: str, pause: float, caplog: pytest.LogCaptureFixture
) -> None:
    """A loop that ends leaves nothing behind, and the next call starts it anew."""
    client = AsyncInference(api_key=KEY, base_url=still_url)
    session = client.session("test/counter", keepalive=pause)

    async def call() -> int:
        value: int = (await session.call()).output["value"]
        await asyncio.sleep(2 * OFTEN)
        return value

    async def call_and_close() -> int:
        async with client, session:
            return await call()

    assert asyncio.run(call()) == 1
    assert quiet(still)
    between = beats(still)
    assert asyncio.run(call()) == 2
    assert (beats(still) > between) is (pause == OFTEN)
    assert asyncio.run(call_and_close()) == 3
    assert still.sessions[0]["status"] == "ended"
    assert caplog.text == ""


def test_first_calls_at_once_in_one_loop_after_another(still: Emulator, still_url: str) -> None:
    client = AsyncInference(api_key=KEY, base_url=still_url)
    session = client.session("test/counter", timeout=60, on_expired="recreate")

    async def call() -> None:
        await asyncio.gather(*[session.call() for _ in range(4)])

    asyncio.run(call())
    still.clock.advance(61)
    asyncio.run(call())
    assert [(item["status"], item["call_count"]) for item in still.sessions] == [
        ("expired", 4),
        ("active", 4),
    ]


class Heart:
    """Something with a method to call now and then, which at first has no more calls than one."""

    def __init__(self) -> None:
        self.count = 0
        self.keeper = _sync.Pacemaker(self.beat)
        self.async_keeper = _async.Pacemaker(self.beat_async)

    def beat(self) -> float | None:
        self.count += 1
        if self.count == 1:
            self.keeper.start(OFTEN)  # as by a call of the session that comes just now
            return None
        return SELDOM

    async def beat_async(self) -> float | None:
        self.count += 1
        if self.count == 1:
            self.async_keeper.start(OFTEN)
            return None
        return SELDOM


def test_a_start_while_it_is_about_to_end_counts() -> None:
    heart = Heart()
    heart.keeper.start(OFTEN)
    assert soon(lambda: heart.count == 2)
    heart.keeper.stop()
    assert keepers() == []


async def test_a_start_while_it_is_about_to_end_counts_in_a_loop() -> None:
    heart = Heart()
    heart.async_keeper.start(OFTEN)
    await asyncio.sleep(0.15)
    assert heart.count == 2
    await heart.async_keeper.stop()


def test_a_loop_that_is_closed_without_ado(
    still: Emulator, still_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    client = AsyncInference(api_key=KEY, base_url=still_url)
    loop = asyncio.new_event_loop()
    session = loop.run_until_complete(begun_async(client, SELDOM))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
    asyncio.run(session.leave())
    del session, loop
    gc.collect()
    assert caplog.text == ""

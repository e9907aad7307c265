"""Many agents at once, and agents that are left: memory, connections and threads are back where they were."""

from __future__ import annotations

import gc
import sys
import threading
from itertools import pairwise
from typing import Any

import pytest

from inferencesh import AgentDisconnectedError, AgentTimeoutError, AsyncInference, TextDelta, ToolCall
from inferencesh.emulator import Emulator
from inferencesh.tools import tool
from tests.facade._async.conftest import Connect
from tests.facade._async.test_leaks import DESCRIPTORS, open_descriptors, soon
from tests.facade.agents import call, script
from tests.facade.together._async import IDLE, MANY, sleep, small_transport, thrifty_transport, together

STEPS = script("one two", call("add", n=1), "three four")

pytestmark = pytest.mark.skipif(not DESCRIPTORS.exists(), reason="this system does not list open descriptors")


async def chat(client: AsyncInference, number: int) -> int:
    """A turn with a tool; how often that ran."""
    ran: list[int] = []
    add = tool("add").describe("Add.").handler(lambda args: ran.append(number) or number)
    agent = client.agent("test/obedient", tools=[add])
    reply = await agent.send_message(STEPS, timeout=60)
    assert reply.text == f"{number}three four"
    return len(ran)


@pytest.fixture
def quick(connect: Connect, quick_emulator: tuple[Emulator, str]) -> AsyncInference:
    """A client of an emulator that does not check its own answers, which takes most of the time."""
    return connect(quick_emulator[1], transport=thrifty_transport())


async def test_many_agents_chat_at_once(quick: AsyncInference) -> None:
    await together(*[lambda number=number: chat(quick, number) for number in range(10)])
    descriptors, threads = open_descriptors(), threading.active_count()
    ran = await together(*[lambda number=number: chat(quick, number) for number in range(MANY)])
    assert ran == [1] * MANY
    idle = 2 * IDLE  # connections that are kept, each with both its ends in this process
    assert await soon(lambda: open_descriptors() <= descriptors + idle)
    assert await soon(lambda: threading.active_count() <= threads)


async def test_memory_stays_flat(quick: AsyncInference, quick_emulator: tuple[Emulator, str]) -> None:
    async def blocks_after(turns: int) -> int:
        for number in range(turns):
            await chat(quick, number)
        quick_emulator[0].reset()
        gc.collect()
        return sys.getallocatedblocks()

    # An event loop keeps cancelled timers until they are many, so a round may end with more than the last;
    # what leaks makes every round grow.
    blocks = [await blocks_after(20) for _ in range(6)]
    assert min(later - earlier for earlier, later in pairwise(blocks)) < 20 * 5, (
        "some objects leak in each turn"
    )


async def test_abandoned_streams_leave_nothing(connect: Connect, url: str) -> None:
    client = connect(url, transport=small_transport(2))
    agent = client.agent("test/obedient")
    await agent.send_message("first")
    descriptors, threads = open_descriptors(), threading.active_count()
    for _ in range(20):
        async with agent.stream(script("one two", {"wait": 30})) as stream:
            async for event in stream:
                if isinstance(event, TextDelta):
                    break
        await agent.stop_chat()
    assert await soon(lambda: open_descriptors() <= descriptors + 2)
    assert await soon(lambda: threading.active_count() <= threads)


async def test_streams_that_nobody_closes_are_closed(connect: Connect, url: str) -> None:
    client = connect(url, transport=small_transport(1))
    for _ in range(3):
        agent = client.agent("test/obedient")
        events = agent.stream(script({"wait": 0.05}, "one", {"wait": 30}))
        async for event in events:
            if isinstance(event, TextDelta):
                break
        del events, event
        gc.collect()
        await sleep(0)
    assert (await client.agent("test/obedient").send_message("last", timeout=20)).text == "last"


async def test_a_tool_that_is_left_is_not_run_again(client: AsyncInference) -> None:
    release, started = threading.Event(), threading.Event()
    ran: list[Any] = []

    def slow(args: dict[str, Any]) -> str:
        ran.append(args)
        started.set()
        release.wait(20)
        return "late"

    agent = client.agent("test/obedient", tools=[tool("add").describe("Add.").handler(slow)])
    async for event in (stream := agent.stream(script(call("add", n=1)), timeout=20)):
        if isinstance(event, ToolCall):
            break
    assert await soon(started.is_set)
    await stream.aclose()
    release.set()
    await sleep(0.02)
    reply = await agent.wait(timeout=20)
    assert reply.text in ("late", "The tool was interrupted.")
    assert len(ran) == 1


async def test_a_tool_still_at_work_when_the_turn_is_followed_again(
    connect: Connect, quick_emulator: tuple[Emulator, str]
) -> None:
    """Its result is submitted when it comes, and not only with the next heartbeat, which is 10 s away."""
    client = connect(quick_emulator[1])
    release = threading.Event()
    late = tool("add").describe("Add.").handler(lambda args: release.wait(20) and "late")
    agent = client.agent("test/obedient", tools=[late])
    with pytest.raises(AgentTimeoutError):
        await agent.send_message(script(call("add")), timeout=0.2)

    seen: list[Any] = []

    async def finish() -> None:
        assert await soon(lambda: bool(seen))
        release.set()

    async def follow() -> None:
        reply = await agent.wait(timeout=5, on_message=seen.append)
        assert reply.text in ("late", "The tool was interrupted.")

    await together(follow, finish)


async def test_disconnecting(client: AsyncInference) -> None:
    agent = client.agent("test/obedient")

    async def leave() -> None:
        while agent.chat_id is None:
            await sleep(0.005)
        await sleep(0.05)
        agent.disconnect()

    async def talk() -> None:
        with pytest.raises(AgentDisconnectedError, match="goes on") as caught:
            await agent.send_message(script("Hello", {"wait": 0.3}, "again"), timeout=20)
        assert caught.value.reply.chat_id == agent.chat_id

    await together(talk, leave)
    assert (await agent.wait(timeout=20)).text == "Helloagain"


async def test_a_reset_while_streaming(client: AsyncInference) -> None:
    agent = client.agent("test/obedient")
    stream = agent.stream(script({"wait": 0.05}, "one", {"wait": 30}), timeout=20)
    async for event in stream:
        if isinstance(event, TextDelta):
            agent.reset()
            break
    with pytest.raises(AgentDisconnectedError):
        await anext(stream)
    assert agent.chat_id is None
    assert (await agent.send_message("new", timeout=20)).text == "new"


async def test_watching_a_chat(client: AsyncInference) -> None:
    agent = client.agent("test/obedient")
    await agent.send_message("first")
    statuses: list[Any] = []
    texts: list[str] = []

    async def watch_chat() -> None:
        async for state in agent.stream_chat():
            statuses.append(state.status.value)
            if statuses[-1] == "idle" and "busy" in statuses:
                return

    async def watch_messages() -> None:
        async for message in agent.stream_messages():
            if message.role == "assistant" and message.status == "ready":
                texts.append(message.content[0].text or "")
                return

    async def talk() -> None:
        await sleep(0.1)
        await agent.send_message("second")

    await together(watch_chat, watch_messages, talk)
    assert statuses[0] == "idle"
    assert texts == ["second"]

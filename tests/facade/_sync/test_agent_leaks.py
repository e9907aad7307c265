# Generated from tests/facade/_async/test_agent_leaks.py, do not edit.
"""Many agents at once, and agents that are left: memory, connections and threads are back where they were."""

from __future__ import annotations

import gc
import sys
import threading
from itertools import pairwise
from typing import Any

import pytest

from inferencesh import AgentDisconnectedError, AgentTimeoutError, Inference, TextDelta, ToolCall
from inferencesh.emulator import Emulator
from inferencesh.tools import tool
from tests.facade._sync.conftest import Connect
from tests.facade._sync.test_leaks import DESCRIPTORS, open_descriptors, soon
from tests.facade.agents import call, script
from tests.facade.together._sync import IDLE, MANY, sleep, small_transport, thrifty_transport, together

STEPS = script("one two", call("add", n=1), "three four")

pytestmark = pytest.mark.skipif(not DESCRIPTORS.exists(), reason="this system does not list open descriptors")


def chat(client: Inference, number: int) -> int:
    """A turn with a tool; how often that ran."""
    ran: list[int] = []
    add = tool("add").describe("Add.").handler(lambda args: ran.append(number) or number)
    agent = client.agent("test/obedient", tools=[add])
    reply = agent.send_message(STEPS, timeout=60)
    assert reply.text == f"{number}three four"
    return len(ran)


@pytest.fixture
def quick(connect: Connect, quick_emulator: tuple[Emulator, str]) -> Inference:
    """A client of an emulator that does not check its own answers, which takes most of the time."""
    return connect(quick_emulator[1], transport=thrifty_transport())


def test_many_agents_chat_at_once(quick: Inference) -> None:
    together(*[lambda number=number: chat(quick, number) for number in range(10)])
    descriptors, threads = open_descriptors(), threading.active_count()
    ran = together(*[lambda number=number: chat(quick, number) for number in range(MANY)])
    assert ran == [1] * MANY
    idle = 2 * IDLE  # connections that are kept, each with both its ends in this process
    assert soon(lambda: open_descriptors() <= descriptors + idle)
    assert soon(lambda: threading.active_count() <= threads)


def test_memory_stays_flat(quick: Inference, quick_emulator: tuple[Emulator, str]) -> None:
    def blocks_after(turns: int) -> int:
        for number in range(turns):
            chat(quick, number)
        quick_emulator[0].reset()
        gc.collect()
        return sys.getallocatedblocks()

    # An event loop keeps cancelled timers until they are many, so a round may end with more than the last;
    # what leaks makes every round grow.
    blocks = [blocks_after(20) for _ in range(6)]
    assert min(later - earlier for earlier, later in pairwise(blocks)) < 20 * 5, (
        "some objects leak in each turn"
    )


def test_abandoned_streams_leave_nothing(connect: Connect, url: str) -> None:
    client = connect(url, transport=small_transport(2))
    agent = client.agent("test/obedient")
    agent.send_message("first")
    descriptors, threads = open_descriptors(), threading.active_count()
    for _ in range(20):
        with agent.stream(script("one two", {"wait": 30})) as stream:
            for event in stream:
                if isinstance(event, TextDelta):
                    break
        agent.stop_chat()
    assert soon(lambda: open_descriptors() <= descriptors + 2)
    assert soon(lambda: threading.active_count() <= threads)


def test_streams_that_nobody_closes_are_closed(connect: Connect, url: str) -> None:
    client = connect(url, transport=small_transport(1))
    for _ in range(3):
        agent = client.agent("test/obedient")
        events = agent.stream(script({"wait": 0.05}, "one", {"wait": 30}))
        for event in events:
            if isinstance(event, TextDelta):
                break
        del events, event
        gc.collect()
        sleep(0)
    assert (client.agent("test/obedient").send_message("last", timeout=20)).text == "last"


def test_a_tool_that_is_left_is_not_run_again(client: Inference) -> None:
    release, started = threading.Event(), threading.Event()
    ran: list[Any] = []

    def slow(args: dict[str, Any]) -> str:
        ran.append(args)
        started.set()
        release.wait(20)
        return "late"

    agent = client.agent("test/obedient", tools=[tool("add").describe("Add.").handler(slow)])
    for event in (stream := agent.stream(script(call("add", n=1)), timeout=20)):
        if isinstance(event, ToolCall):
            break
    assert soon(started.is_set)
    stream.close()
    release.set()
    sleep(0.02)
    reply = agent.wait(timeout=20)
    assert reply.text in ("late", "The tool was interrupted.")
    assert len(ran) == 1


def test_a_tool_still_at_work_when_the_turn_is_followed_again(
    connect: Connect, quick_emulator: tuple[Emulator, str]
) -> None:
    """Its result is submitted when it comes, and not only with the next heartbeat, which is 10 s away."""
    client = connect(quick_emulator[1])
    release = threading.Event()
    late = tool("add").describe("Add.").handler(lambda args: release.wait(20) and "late")
    agent = client.agent("test/obedient", tools=[late])
    with pytest.raises(AgentTimeoutError):
        agent.send_message(script(call("add")), timeout=0.2)

    seen: list[Any] = []

    def finish() -> None:
        assert soon(lambda: bool(seen))
        release.set()

    def follow() -> None:
        reply = agent.wait(timeout=5, on_message=seen.append)
        assert reply.text in ("late", "The tool was interrupted.")

    together(follow, finish)


def test_disconnecting(client: Inference) -> None:
    agent = client.agent("test/obedient")

    def leave() -> None:
        while agent.chat_id is None:
            sleep(0.005)
        sleep(0.05)
        agent.disconnect()

    def talk() -> None:
        with pytest.raises(AgentDisconnectedError, match="goes on") as caught:
            agent.send_message(script("Hello", {"wait": 0.3}, "again"), timeout=20)
        assert caught.value.reply.chat_id == agent.chat_id

    together(talk, leave)
    assert (agent.wait(timeout=20)).text == "Helloagain"


def test_a_reset_while_streaming(client: Inference) -> None:
    agent = client.agent("test/obedient")
    stream = agent.stream(script({"wait": 0.05}, "one", {"wait": 30}), timeout=20)
    for event in stream:
        if isinstance(event, TextDelta):
            agent.reset()
            break
    with pytest.raises(AgentDisconnectedError):
        next(stream)
    assert agent.chat_id is None
    assert (agent.send_message("new", timeout=20)).text == "new"


def test_watching_a_chat(client: Inference) -> None:
    agent = client.agent("test/obedient")
    agent.send_message("first")
    statuses: list[Any] = []
    texts: list[str] = []

    def watch_chat() -> None:
        for state in agent.stream_chat():
            statuses.append(state.status.value)
            if statuses[-1] == "idle" and "busy" in statuses:
                return

    def watch_messages() -> None:
        for message in agent.stream_messages():
            if message.role == "assistant" and message.status == "ready":
                texts.append(message.content[0].text or "")
                return

    def talk() -> None:
        sleep(0.1)
        agent.send_message("second")

    together(watch_chat, watch_messages, talk)
    assert statuses[0] == "idle"
    assert texts == ["second"]

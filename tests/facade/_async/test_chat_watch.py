"""Watching a chat from turn to turn: over cuts, and where streams do not pass."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from inferencesh import AsyncAgent, FollowPolicy, InvalidArgumentError, NotFoundError
from inferencesh.emulator import Emulator
from inferencesh.emulator.faults import Body, Buffered, Cut, Drop, Heartbeats, Reset, Status
from inferencesh.tools import tool
from tests.facade._async.conftest import Connect
from tests.facade.agents import call, script
from tests.facade.together._async import sleep, together

pytestmark = pytest.mark.usefixtures("short_pauses")

STREAM = "chats_stream"
QUICK = FollowPolicy(idle_timeout=0.2, quiet_timeout=0.05, max_reconnects=8, poll_interval=0.02)
PAGE_OF_A_PROXY = Body("<html>Sign in</html>", "text/html")


@pytest.fixture
async def agent(connect: Connect, url: str) -> AsyncAgent:
    """An agent with whom a word was exchanged before."""
    add = tool("add").describe("Add.").handler(lambda args: args["n"])
    agent = connect(url, follow=QUICK).agent("test/obedient", tools=[add])
    await agent.send_message("before")
    return agent


async def watch(agent: AsyncAgent, emulator: Emulator, **how: Any) -> tuple[list[Any], list[Any]]:
    """The states of the chat and the messages that are told while the agent takes a turn with a tool."""
    looks = len(requests(emulator, "messages"))
    chats: list[Any] = []
    messages: list[Any] = []

    async def watch_chat() -> None:
        async for chat in agent.stream_chat(**how):
            chats.append(chat.status.value)  # noqa: PERF401 - looked at meanwhile

    async def watch_messages() -> None:
        async for message in agent.stream_messages(**how):
            text = "".join(part.text or "" for part in message.content)
            messages.append((message.role.value, message.status.value, text))

    async def talk() -> None:
        await until(lambda: len(requests(emulator, "messages")) >= looks + 2)
        await agent.send_message(script("one", call("add", n=1), "done"), timeout=20, updates="poll")
        await until(lambda: messages[-1:] == [("assistant", "ready", "1done")] and chats[-1] == "idle")
        agent.disconnect()

    await together(watch_chat, watch_messages, talk)
    return chats, messages


async def until(condition: Callable[[], bool]) -> None:
    """Wait for what is to come; the checks tell if it does not."""
    for _ in range(600):
        if condition():
            return
        await sleep(0.005)


def requests(emulator: Emulator, last: str) -> list[str]:
    """What was asked for, by the end of the path."""
    return [one.path for one in emulator.requests if one.path.endswith(f"/{last}")]


def check(chats: list[Any], messages: list[Any]) -> None:
    """Nothing that was there before is told, and all that ends is told, once."""
    assert chats[-1] == "idle"
    ready = list(dict.fromkeys(message for message in messages if message[1] == "ready"))
    assert [role for role, _, _ in ready][-1] == "assistant"
    assert "before" not in [text for _, _, text in messages]
    assert ready[-1] == ("assistant", "ready", "1done")
    assert ("tool", "ready", "1") in ready


async def test_by_a_stream(agent: AsyncAgent, emulator: Emulator) -> None:
    chats, messages = await watch(agent, emulator)
    check(chats, messages)
    assert chats[0] == "idle"
    assert "busy" in chats
    assert len(requests(emulator, "stream")) == 3


async def test_by_polling(agent: AsyncAgent, emulator: Emulator) -> None:
    before = len(requests(emulator, "stream"))
    check(*await watch(agent, emulator, updates="poll", poll_interval=0.01))
    assert len(requests(emulator, "stream")) == before


@pytest.mark.parametrize(
    "fault",
    [Status(405), Status(406), Status(501), Status(405, problem=False), PAGE_OF_A_PROXY, Buffered()],
    ids=lambda fault: type(fault).__name__ + str(getattr(fault, "status", "")),
)
async def test_where_streams_do_not_pass(agent: AsyncAgent, emulator: Emulator, fault: Any) -> None:
    emulator.faults.add(STREAM, fault)
    check(*await watch(agent, emulator))
    assert len(requests(emulator, "stream")) <= 4, "it is not tried again and again"


async def test_streams_that_are_insisted_on(agent: AsyncAgent, emulator: Emulator) -> None:
    emulator.faults.add(STREAM, Status(405))
    with pytest.raises(Exception, match="405"):
        await anext(agent.stream_chat(updates="stream"))


@pytest.mark.parametrize("events", range(8))
async def test_a_cut_at_every_event(agent: AsyncAgent, emulator: Emulator, events: int) -> None:
    emulator.faults.add(STREAM, Cut(after_events=events), times=2)
    check(*await watch(agent, emulator))


@pytest.mark.parametrize("fault", [Heartbeats(every=0.02), Drop(), Reset(), Status(503)])
async def test_streams_that_fail(agent: AsyncAgent, emulator: Emulator, fault: Any) -> None:
    emulator.faults.add(STREAM, fault, times=2)
    check(*await watch(agent, emulator))


async def test_more_than_a_page_of_news(
    agent: AsyncAgent, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inferencesh._async.chat_watch._PAGE", 2)
    messages = agent.stream_messages(updates="poll", poll_interval=0.3)
    other: list[Any] = []

    async def first() -> None:
        other.extend([await anext(messages) for _ in range(6)])

    async def talk() -> None:
        looks = len(requests(emulator, "messages"))
        await until(lambda: len(requests(emulator, "messages")) > looks)
        for text in ("one", "two", "three"):
            await agent.send_message(text, timeout=20)

    await together(first, talk)
    await messages.aclose()
    assert [message.content[0].text for message in other] == ["one", "one", "two", "two", "three", "three"]


async def test_a_chat_that_is_gone(agent: AsyncAgent, emulator: Emulator) -> None:
    emulator.faults.add("chats_*", Status(404))
    for updates in ("auto", "poll"):
        with pytest.raises(NotFoundError):
            await anext(agent.stream_messages(updates=updates))


async def test_a_server_out_of_reach(connect: Connect, url: str, emulator: Emulator) -> None:
    agent = connect(url, follow=FollowPolicy(max_reconnects=2)).agent("test/obedient")
    await agent.send_message("before")
    emulator.faults.add("chats_*", Status(503))
    for updates in ("auto", "poll", "stream"):
        with pytest.raises(Exception, match="503"):
            await anext(agent.stream_messages(updates=updates))


async def test_disconnecting_ends_it(agent: AsyncAgent) -> None:
    for updates in ("auto", "poll"):
        chats = agent.stream_chat(updates=updates)
        assert (await anext(chats)).id == agent.chat_id
        agent.disconnect()
        assert [chat async for chat in chats] == []


@pytest.mark.parametrize(
    ("how", "place"),
    [
        ({"updates": "sometimes"}, "updates"),
        ({"poll_interval": 0}, "poll_interval"),
        ({"timeout": 1}, "timeout"),
    ],
)
async def test_ways_that_can_not_be(agent: AsyncAgent, how: Any, place: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        agent.stream_chat(**how)
    assert caught.value.argument == place

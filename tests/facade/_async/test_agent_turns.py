"""Turns that wait, are queued, stopped, or take too long; and servers that do less than ours."""

from __future__ import annotations

from typing import Any

import pytest

from inferencesh import (
    AgentError,
    AgentRunCancelledError,
    AgentTimeoutError,
    AsyncInference,
    FollowPolicy,
    ToolCall,
    TurnDone,
)
from inferencesh.emulator import Emulator
from inferencesh.tools import tool
from tests.facade import faults
from tests.facade._async.conftest import Connect
from tests.facade.agents import call, script
from tests.facade.conftest import Serve
from tests.facade.together._async import sleep, together

USER = {"id": "u1", "chat_id": "c1", "role": "user", "status": "ready", "order": 1, "content": []}
ANSWER = {
    "id": "a1",
    "chat_id": "c1",
    "role": "assistant",
    "status": "pending",
    "order": 2,
    "agent_run_id": "r1",
    "content": [],
}
DONE = {**ANSWER, "status": "ready", "content": [{"type": "text", "text": "Hi"}]}
BUSY = {"id": "c1", "status": "busy", "active_run": {"id": "r1", "chat_id": "c1", "state": "working"}}
IDLE = {"id": "c1", "status": "idle", "active_run": None}


def chats(record: dict[str, Any]) -> dict[str, Any]:
    return {"event": "chats", "data": record}


def messages(record: dict[str, Any]) -> dict[str, Any]:
    return {"event": "chat_messages", "data": record}


def one_chat(**answers: faults.Answer) -> faults.Answer:
    """A server of one chat in which an agent works; the calls named here are answered otherwise."""
    paths = {
        "run": "POST /agents/run",
        "stream": "GET /chats/c1/stream",
        "get": "GET /chats/c1",
        "messages": "GET /chats/c1/messages?limit=50",
        "agent_run": "GET /agent-runs/r1",
        "stop": "POST /chats/c1/stop",
        "result": "POST /tools/i1",
    }
    usual: dict[str, faults.Answer] = {
        "run": faults.data({"user_message": USER, "assistant_message": ANSWER}),
        "stream": faults.live_stream(chats(BUSY)),
        "get": faults.data(BUSY),
        "messages": faults.data({"items": [ANSWER, USER], "has_next": False}),
        "agent_run": faults.data({"id": "r1", "chat_id": "c1", "state": "completed"}),
        "stop": faults.data(None),
        "result": faults.data(None),
    }
    return faults.by_path({paths[name]: answer for name, answer in {**usual, **answers}.items()})


def looked(chat: Any, *found: Any) -> dict[str, faults.Answer]:
    return {"get": faults.data(chat), "messages": faults.data({"items": [*found, USER], "has_next": False})}


async def test_a_queued_message_gets_its_own_reply(client: AsyncInference) -> None:
    agent = client.agent("test/obedient")
    first = await agent.send_message(script("first", {"wait": 0.2}, "done"), wait=False)
    assert first.state == "working"
    reply = await agent.send_message("second", timeout=20)
    assert (reply.text, reply.user_message and reply.user_message.status) == ("second", "ready")
    assert [message.content[0].text for message in await agent.messages()][-2:] == ["second", "second"]


async def test_two_messages_at_once_get_the_same_answer(client: AsyncInference) -> None:
    agent = client.agent("test/obedient")
    await agent.send_message(script({"wait": 0.3}), wait=False)
    replies = await together(
        lambda: agent.send_message("one", timeout=20), lambda: agent.send_message("two", timeout=20)
    )
    assert {reply.text for reply in replies} in ({"one\ntwo"}, {"two\none"})


async def test_a_queued_message_that_is_taken_back(client: AsyncInference) -> None:
    agent = client.agent("test/obedient")
    await agent.send_message(script({"wait": 5}), wait=False)

    async def talk() -> None:
        with pytest.raises(AgentRunCancelledError):
            await agent.send_message("second", timeout=20)

    async def take_back() -> None:
        while len(found := await agent.messages()) < 3:
            await sleep(0.01)
        await sleep(0.1)
        await agent.cancel_message(found[-1])

    await together(talk, take_back)
    await agent.stop_chat()


async def test_a_stop_amid_the_turn(client: AsyncInference) -> None:
    agent = client.agent("test/obedient")

    async def stop() -> None:
        while agent.chat_id is None:
            await sleep(0.01)
        await sleep(0.1)
        await agent.stop_chat()

    async def talk() -> None:
        with pytest.raises(AgentRunCancelledError, match="was cancelled") as caught:
            await agent.send_message(script("so far", {"wait": 20}), timeout=20)
        assert (caught.value.reply.text, caught.value.reply.state) == ("so far", "canceled")

    await together(talk, stop)
    assert (await agent.send_message("again", timeout=20)).text == "again"


@pytest.mark.parametrize("before", [True, False])
@pytest.mark.parametrize("updates", ["stream", "poll"])
@pytest.mark.parametrize("on_timeout", ["raise", "cancel"])
async def test_the_time_is_over(client: AsyncInference, updates: Any, on_timeout: Any, before: bool) -> None:
    agent = client.agent("test/obedient")
    if before:
        await agent.send_message("before")
    with pytest.raises(AgentTimeoutError, match=r"not over after 0\.1 s") as caught:
        await agent.send_message(
            script("so far", {"wait": 0.4}, "done"),
            timeout=0.1,
            on_timeout=on_timeout,
            updates=updates,
            poll_interval=0.02,
        )
    assert isinstance(caught.value, TimeoutError)
    assert isinstance(caught.value, AgentError)
    assert (caught.value.seconds, caught.value.reply.state) == (0.1, "working")
    if on_timeout == "raise":
        assert (await agent.wait(timeout=20)).text == "so fardone"
    else:
        with pytest.raises(AgentRunCancelledError):
            await agent.wait(timeout=20)


async def test_waiting_again_and_again(client: AsyncInference) -> None:
    agent = client.agent("test/obedient")
    await agent.send_message("hello")
    for _ in range(2):
        assert (await agent.wait()).text == "hello"


async def test_a_chat_without_messages(client: AsyncInference) -> None:
    chat = await client.chats.create(agent="test/obedient")
    reply = await client.agents.resume(chat.id).wait(timeout=20)
    assert (reply.text, reply.messages, reply.message) == ("", [], None)


async def test_a_tool_is_run_by_whoever_waits(client: AsyncInference) -> None:
    ran: list[Any] = []
    add = tool("add").describe("Add.").handler(lambda args: ran.append(args) or "ran")
    agent = client.agent("test/obedient", tools=[add])
    await agent.send_message(script(call("add", n=1)), wait=False)
    assert (await agent.wait(timeout=20)).text == "ran"
    assert len(ran) == 1


async def test_a_stop_while_a_tool_is_running_and_another_is_queued(client: AsyncInference) -> None:
    agent = client.agent("test/obedient")
    seen: list[str] = []
    async for event in agent.stream(script([call("add", n=1), call("add", n=2)]), timeout=20):
        if isinstance(event, ToolCall):
            seen.append(event.name)
            if len(seen) == 2:
                await agent.stop_chat()
        if isinstance(event, TurnDone):
            assert [one.invocation.status for one in event.reply.tool_calls] == ["failed", "failed"]
    assert seen == ["add", "add"]


async def test_a_server_without_runs(serve: Serve, connect: Connect) -> None:
    quiet = {**BUSY, "active_run": None}
    stream = faults.live_stream(chats(quiet), messages(DONE), chats(IDLE))
    server = serve(
        one_chat(
            run=faults.data({"user_message": USER, "assistant_message": {**ANSWER, "agent_run_id": None}}),
            stream=stream,
            agent_run=faults.problem(404, "not_found"),
            **looked(IDLE, {**DONE, "agent_run_id": None}),
        )
    )
    reply = await connect(server.url).agent("a/b").send_message("hello", timeout=20)
    assert (reply.text, reply.run) == ("Hi", None)


async def test_a_server_that_says_little(serve: Serve, connect: Connect) -> None:
    """Snapshots alone, without deltas, partial records, agent_runs or run records."""
    growing = {**ANSWER, "content": [{"type": "text", "text": "H"}]}
    stream = faults.live_stream(chats(BUSY), messages(growing), messages(DONE), chats(IDLE))
    server = serve(one_chat(stream=stream, agent_run=faults.problem(403, "forbidden"), get=faults.data(BUSY)))
    texts: list[str] = []
    reply = (
        await connect(server.url)
        .agent("a/b")
        .send_message("hello", timeout=20, on_delta=lambda text, delta: texts.append(text))
    )
    assert (reply.text, texts) == ("Hi", ["H", "i"])


async def test_the_newest_statuses_and_events_are_left_alone(serve: Serve, connect: Connect) -> None:
    tomorrow = {
        **ANSWER,
        "status": "of_tomorrow",
        "role": "of_tomorrow",
        "tool_invocations": [
            {"id": "i1", "status": "of_tomorrow", "type": "of_tomorrow", "function": {"name": "x"}}
        ],
        "content": [{"type": "of_tomorrow", "hologram": {}}],
    }
    stream = faults.live_stream(
        chats({"id": "c1", "status": "of_tomorrow", "active_run": {"id": "r1", "state": "of_tomorrow"}}),
        {"event": "of_tomorrow", "data": {"id": "a1"}},
        {"event": "agent_runs", "data": {"id": "r1", "chat_id": "c1", "state": "of_tomorrow"}},
        messages({**tomorrow, "id": "a2", "order": 3}),
        messages(DONE),
        {"event": "agent_runs", "data": {"id": "r1", "state": "completed"}, "fields": ["state"]},
        chats(IDLE),
    )
    server = serve(one_chat(stream=stream, **looked(IDLE, {**tomorrow, "id": "a2", "order": 3}, DONE)))
    reply = await connect(server.url).agent("a/b").send_message("hello", timeout=20)
    assert (reply.state, reply.text) == ("completed", "Hi")
    assert [message.status for message in reply.messages] == ["ready", "of_tomorrow"]


async def test_old_answers_of_a_client_tool_that_runs(serve: Serve, connect: Connect) -> None:
    """Some servers call a client's tool that is to be run `in_progress`."""
    invocation = {
        "id": "i1",
        "chat_message_id": "a1",
        "type": "client",
        "status": "in_progress",
        "function": {"name": "add", "arguments": '{"n": 1}'},
    }
    calling = {**ANSWER, "tool_invocations": [invocation]}
    called = {**DONE, "tool_invocations": [{**invocation, "status": "completed", "result": "2"}]}
    server = serve(
        one_chat(
            stream=faults.script(
                faults.live_stream(chats(BUSY), messages(calling)),
                faults.live_stream(chats(BUSY), messages(called), chats(IDLE)),
            ),
            get=faults.data(BUSY),
            messages=faults.data({"items": [calling, USER], "has_next": False}),
        )
    )
    ran: list[Any] = []
    add = tool("add").describe("Add.").handler(lambda args: ran.append(args) or 2)
    client = connect(server.url, follow=FollowPolicy(idle_timeout=0.1))
    reply = await client.agent("a/b", tools=[add]).send_message("hello", timeout=20)
    assert (reply.text, ran) == ("Hi", [{"n": 1}])
    assert [request.target for request in server.requests].count("/tools/i1") == 1


async def test_an_answer_that_is_none(serve: Serve, connect: Connect, emulator: Emulator) -> None:
    server = serve(one_chat(run=faults.data({"user_message": None})))
    with pytest.raises(Exception, match="may be running"):
        await connect(server.url).agent("a/b").send_message("hello")

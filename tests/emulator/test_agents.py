"""Agents that are Python functions."""

from __future__ import annotations

import json
import time
from datetime import datetime, timedelta

import pytest

from inferencesh.emulator import Emulator, File, ManualClock, Output, Reasoning, ToolCall, Turn, Usage

NDJSON = {"Accept": "application/x-ndjson"}
TOOLS = [
    {"name": "ask", "description": "Ask.", "type": "client", "client": {}},
    {"name": "act", "description": "Act.", "type": "client", "client": {}, "require_approval": True},
]


def talk(client, agent, text, **fields):
    """Say something to an agent; the chat."""
    answer = client.data("POST", "/agents/run", {"agent": agent, "input": {"text": text, **fields}})
    return {"id": answer["user_message"]["chat_id"]}


def until(client, chat, condition):
    """The chat and its messages, oldest first, once the condition holds."""
    deadline = time.monotonic() + 5
    while True:
        found = client.data("GET", f"/chats/{chat['id']}")
        messages = client.data("GET", f"/chats/{chat['id']}/messages")["items"][::-1]
        if condition(found, messages):
            return found, messages
        assert time.monotonic() < deadline, (found["status"], messages)


def settled(client, chat):
    return until(client, chat, lambda found, _: found["status"] == "idle")


def calls_in(messages):
    return [call for message in messages for call in message["tool_invocations"]]


def parts(messages):
    """Of each answer: its parts, as type and value."""
    return [
        [(part["type"], part.get("text") or part.get("image") or part.get("file")) for part in one["content"]]
        for one in messages
        if one["role"] == "assistant"
    ]


def every_kind(turn):
    yield Reasoning("hm, ")
    yield Reasoning("well")
    yield "Look: "
    yield turn.text
    yield File("https://example.com/a.png", "image/png")
    yield File("https://example.com/a.pdf")
    yield Usage({"total_tokens": 7})
    yield Output({"seen": turn.context["who"]})


KINDS = {
    "generator": lambda: lambda text, turn: (yield from every_kind(turn)),
    "async generator": lambda: _async_kind,
}


async def _async_kind(text: str, turn: Turn):
    await turn.sleep_async(0)
    for piece in every_kind(turn):
        yield piece


@pytest.mark.parametrize("kind", KINDS)
def test_what_it_yields_is_the_answer(emulator: Emulator, client, kind):
    emulator.agent("acme/kinds")(KINDS[kind]())
    body = {"agent": "acme/kinds", "input": {"text": "this"}, "context": {"who": "me"}}
    answer = client.data("POST", "/agents/run", body)
    chat, messages = settled(client, {"id": answer["user_message"]["chat_id"]})
    assert parts(messages) == [
        [
            ("reasoning", "hm, well"),
            ("text", "Look: this"),
            ("image", "https://example.com/a.png"),
            ("file", "https://example.com/a.pdf"),
        ]
    ]
    assert chat["output"] == chat["active_run"]["output"] == {"seen": "me"}


async def _said_later(text: str) -> str:
    return f"later: {text}"


@pytest.mark.parametrize(
    ("function", "said"), [(lambda text: text.upper(), "HI"), (_said_later, "later: hi")]
)
def test_a_function_returns_what_is_said(emulator, client, function, said):
    emulator.agent("acme/plain")(function)
    _, messages = settled(client, talk(client, "acme/plain", "hi"))
    assert parts(messages) == [[("text", said)]]


def test_two_tools_at_once_and_a_new_message_after_them(emulator, client):
    @emulator.agent("acme/caller", tools=TOOLS)
    def caller(text):
        yield "Let me see. "
        first, second = yield [ToolCall("ask", {"n": 1}), ToolCall("ask", {"n": 2})]
        yield f"{first}+{second}: {second.attachments[0]['filename']}"

    chat = talk(client, "acme/caller", "go")
    _, messages = until(
        client,
        chat,
        lambda _, found: [call["status"] for call in calls_in(found)] == ["awaiting_input"] * 2,
    )
    first, second = calls_in(messages)
    assert parts(messages) == [[("text", "Let me see. ")]]
    assert [first["tool_invocation_id"], second["tool_invocation_id"]] == ["call_0", "call_1"]
    file = {"uri": "https://example.com/x", "filename": "x.txt", "content_type": "text/plain"}
    client.data("POST", f"/tools/{second['id']}", {"result": "B", "attachments": [file]})
    client.data("POST", f"/tools/{first['id']}", {"result": "A"})
    _, messages = settled(client, chat)
    assert parts(messages) == [[("text", "Let me see. ")], [("text", "A+B: x.txt")]]
    assert [message["role"] for message in messages] == ["user", "assistant", "tool", "tool", "assistant"]
    assert [message.get("tool_call_id") for message in messages[2:4]] == ["call_1", "call_0"]
    assert [message["status"] for message in messages] == ["ready"] * 5


def test_two_approvals_at_once(emulator, client):
    @emulator.agent("acme/careful", tools=TOOLS)
    def careful(text):
        yield "; ".join((yield [ToolCall("act"), ToolCall("act")]))

    chat = talk(client, "acme/careful", "go")
    found, messages = until(client, chat, lambda found, _: len(found["pending_interrupts"] or ()) == 2)
    first, second = calls_in(messages)
    client.data("POST", f"/tools/{first['id']}/reject", {"reason": "no"})
    found = client.data("GET", f"/chats/{chat['id']}")
    assert (found["status"], found["active_run"]["state"]) == ("awaiting_input", "input_required")
    client.data("POST", f"/tools/{second['id']}/invoke")
    until(client, chat, lambda found, _: found["active_run"]["state"] == "working")
    client.data("POST", f"/tools/{second['id']}", {"result": "yes"})
    _, messages = settled(client, chat)
    assert parts(messages)[-1] == [("text", "no; yes")]


def test_what_it_raises_fails_the_run(emulator, client):
    @emulator.agent("acme/broken")
    def broken(text):
        yield "so far"
        raise RuntimeError("out of cheese")

    chat, messages = settled(client, talk(client, "acme/broken", "go"))
    run = chat["active_run"]
    assert (run["state"], run["error"]) == ("failed", "out of cheese")
    assert (messages[-2]["status"], parts(messages)) == ("failed", [[("text", "so far")]])
    (told,) = messages[-1]["content"]
    assert (messages[-1]["role"], told["type"], told["event"]["type"]) == ("event", "event", "run_failed")
    assert told["event"]["run"] | {"duration_ms": 0} == {
        "run_id": run["id"],
        "state": "failed",
        "reason": None,
        "duration_ms": 0,
    }


def test_a_run_without_an_answer_says_so(emulator, client):
    emulator.agent("acme/mute")(lambda text: None)
    chat, messages = settled(client, talk(client, "acme/mute", "go"))
    assert chat["active_run"]["state"] == "completed"
    told = messages[-1]["content"][0]["event"]
    assert (told["type"], told["run"]["reason"]) == ("run_ended", "no_reply")
    emulator.agent("acme/terse")(lambda text: Output({"a": 1}))
    _, messages = settled(client, talk(client, "acme/terse", "go"))
    assert [message["role"] for message in messages] == ["user", "assistant"]


def test_what_is_said_so_far_can_be_looked_at(emulator, client):
    @emulator.agent("acme/slow", tools=TOOLS)
    def slow(text):
        yield "so "
        yield "far"
        yield ToolCall("ask")

    _, messages = until(client, talk(client, "acme/slow", "go"), lambda _, found: calls_in(found))
    assert parts(messages) == [[("text", "so far")]]

    @emulator.agent("acme/slower")
    async def slower(text, turn):
        yield "so "
        yield "far"
        await turn.sleep_async(60)

    _, messages = until(client, talk(client, "acme/slower", "go"), lambda _, found: parts(found)[0][0:])
    assert parts(messages)[0][0][1] in ("so ", "so far")
    assert messages[-1]["status"] == "pending"


def test_an_approval_expires(client_of):
    emulator = Emulator(strict=True, clock=ManualClock())
    tool = TOOLS[1] | {"approval_timeout": 600}

    @emulator.agent("acme/careful", tools=[tool])
    def careful(text):
        yield (yield ToolCall("act"))

    with client_of(emulator) as client:
        chat = talk(client, "acme/careful", "go")
        found, messages = until(client, chat, lambda found, _: found["pending_interrupts"])
        (pending,) = found["pending_interrupts"]
        now = datetime.fromisoformat(pending["created_at"])
        assert datetime.fromisoformat(pending["expires_at"]) - now == timedelta(seconds=600)
        emulator.clock.advance(599)
        assert client.data("GET", f"/chats/{chat['id']}")["status"] == "awaiting_input"
        emulator.clock.advance(1)
        found, messages = settled(client, chat)
        assert found["pending_interrupts"] == []
        assert client.data("GET", f"/agent-runs/{found['active_run']['id']}/interrupts") == []
        assert [call["status"] for call in calls_in(messages)] == ["cancelled"]
        assert messages[-1]["content"][0]["text"] == "nobody approved the call in time"
        late = client.post(f"/tools/{calls_in(messages)[0]['id']}/invoke")
        assert late.status_code == 400
        chat = talk(client, "acme/careful", "go")
        found, _ = until(client, chat, lambda found, _: found["pending_interrupts"])
        client.data("POST", f"/tools/{found['pending_interrupts'][0]['resource_id']}/invoke")
        until(client, chat, lambda found, _: found["status"] == "busy")
        emulator.clock.advance(3600)
        assert client.data("GET", f"/chats/{chat['id']}")["status"] == "busy"


def test_only_what_an_agent_can_say_is_taken(emulator, client):
    emulator.agent("acme/odd")(lambda text: 7)
    chat, _ = settled(client, talk(client, "acme/odd", "go"))
    assert "not 7" in chat["active_run"]["error"]


def test_a_generator_in_a_thread_ends_when_it_is_stopped(emulator, client):
    ended = []

    @emulator.agent("acme/endless", tools=TOOLS)
    def endless(text):
        try:
            yield ToolCall("ask")
        finally:
            ended.append(text)

    chat = talk(client, "acme/endless", "go")
    until(
        client,
        chat,
        lambda _, found: calls_in(found)[:1] and calls_in(found)[0]["status"] == "awaiting_input",
    )
    client.data("POST", f"/chats/{chat['id']}/stop")
    deadline = time.monotonic() + 5
    while not ended:
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_it_knows_what_was_said_before_and_what_comes_along(emulator, client):
    @emulator.agent("acme/memory", config={"system_prompt": "be brief"})
    def memory(text, turn: Turn):
        turn.sleep(0)
        files = [part["file"] for part in turn.attachments]
        yield f"{len(turn.history)} {files} {turn.config['system_prompt']}"

    chat = talk(client, "acme/memory", "one")
    settled(client, chat)
    file = {"uri": "https://example.com/x", "filename": "x.txt", "content_type": "text/plain"}
    body = {"chat_id": chat["id"], "input": {"text": "two", "attachments": [file]}}
    client.data("POST", "/agents/run", body)
    _, messages = settled(client, chat)
    assert parts(messages) == [
        [("text", "0 [] be brief")],
        [("text", "2 ['https://example.com/x'] be brief")],
    ]


def test_older_clients_name_files_by_their_addresses(emulator, client):
    @emulator.agent("acme/reader")
    def reader(text, turn: Turn):
        yield " ".join(f"{part['type']}={part[part['type']]}" for part in turn.attachments)

    images, files = ["https://example.com/a.png"], ["https://example.com/b"]
    chat = talk(client, "acme/reader", "look", images=images, files=files, role="user", context=[])
    settled(client, chat)
    attachment = {"uri": "https://example.com/c", "filename": "c", "content_type": "text/plain"}
    newer = talk(client, "acme/reader", "look", images=images, files=files, attachments=[attachment])
    settled(client, newer)
    said = [parts(client.data("GET", f"/chats/{one['id']}/messages")["items"]) for one in (chat, newer)]
    assert said == [
        [[("text", "image=https://example.com/a.png file=https://example.com/b")]],
        [[("text", "file=https://example.com/c")]],
    ]


def test_an_agent_takes_its_time_to_think(client_of):
    emulator = Emulator(clock=ManualClock(), think=60)
    emulator.agent("acme/slow")(lambda text: text)
    with client_of(emulator) as client:
        chat = talk(client, "acme/slow", "hi")
        emulator.clock.advance(59)
        assert client.data("GET", f"/chats/{chat['id']}")["status"] == "busy"
        emulator.clock.advance(1)
        settled(client, chat)
        emulator.think = 0
        client.data("POST", "/agents/run", {"chat_id": chat["id"], "input": {"text": "again"}})
        settled(client, chat)


def test_pieces_are_numbered_in_each_message(emulator, client):
    @emulator.agent("acme/caller", tools=TOOLS)
    def caller(text):
        yield "a"
        yield ToolCall("ask", {"n": 1})
        yield "b"

    chat = client.data("POST", "/chats", {"agent": "acme/caller"})
    deltas = []
    with client.stream("GET", f"/chats/{chat['id']}/stream", headers=NDJSON) as answer:
        client.data("POST", f"/chats/{chat['id']}/messages", {"message": "go"})
        for record in map(json.loads, answer.iter_lines()):
            if record.get("event") == "delta":
                deltas.append(record["data"])
            for call in record.get("data", {}).get("tool_invocations") or ():
                if call["status"] == "awaiting_input":
                    client.data("POST", f"/tools/{call['id']}", {"result": "x"})
            if record.get("event") == "chats" and record["data"]["status"] == "idle" and deltas:
                break
    assert [delta["seq"] for delta in deltas] == [1, 2, 3, 1]
    assert deltas[1]["delta"]["tool_calls"][0]["function"] == {"name": "ask"}
    assert deltas[2]["delta"]["tool_calls"][0]["function"] == {"arguments": '{"n":1}'}


def test_agents_outlive_a_reset_and_a_new_one_is_a_version(emulator, client):
    emulator.agent("acme/kept")(lambda text: "one")
    first = client.data("GET", "/agents/acme/kept")
    emulator.agent("acme/kept")(lambda text: "two")
    second = client.data("GET", "/agents/acme/kept")
    assert (first["id"], first["version_id"] != second["version_id"]) == (second["id"], True)
    emulator.reset()
    _, messages = settled(client, talk(client, "acme/kept", "hi"))
    assert parts(messages) == [[("text", "two")]]


@pytest.mark.parametrize("name", ["kept", "a/b/c", "a/b@1", ""])
def test_names_have_a_namespace(emulator, name):
    with pytest.raises(ValueError, match="namespace/name"):
        emulator.agent(name)(lambda text: text)


SCHEMA = {
    "type": "object",
    "required": ["city", "days", "kind"],
    "properties": {
        "city": {"type": "string"},
        "days": {"type": "integer"},
        "kind": {"enum": ["rain", "sun"]},
    },
}


@pytest.mark.parametrize(
    ("text", "arguments"),
    [
        ('Use get_weather {"city": "Oslo"}, please', {"city": "Oslo"}),
        ("Please get_weather: Oslo.", {"city": "Oslo", "days": 1, "kind": "rain"}),
    ],
)
def test_the_built_in_agent_calls_the_tools_that_are_named(client, text, arguments):
    tool = {"name": "get_weather", "description": "", "type": "client", "client": {"input_schema": SCHEMA}}
    config = {"tools": [tool, TOOLS[0]], "output_schema": SCHEMA}
    answer = client.data("POST", "/agents/run", {"agent_config": config, "input": {"text": text}})
    chat = {"id": answer["user_message"]["chat_id"]}
    _, messages = until(
        client, chat, lambda _, found: [one["status"] for one in calls_in(found)] == ["awaiting_input"]
    )
    (call,) = calls_in(messages)
    assert call["function"] == {"name": "get_weather", "arguments": arguments}
    client.data("POST", f"/tools/{call['id']}", {"result": "cold, wet"})
    found, messages = settled(client, chat)
    assert parts(messages)[-1] == [("text", "cold, wet")]
    assert found["output"] == {"city": text, "days": 1, "kind": "rain"} | (arguments if "{" in text else {})


def test_messages_count_as_submissions(emulator, client):
    settled(client, talk(client, f"dev/{client.data('POST', '/agents', {'name': 'x'})['name']}", "hi"))
    assert emulator.submissions == 1

# Generated from tests/facade/_async/test_agents.py, do not edit.
"""Talking to agents: replies, events, structured output, files, and what else a chat can do."""

from __future__ import annotations

import json
import pickle
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypedDict

import attrs
import pydantic
import pytest

from inferencesh import (
    Agent,
    AgentRunFailedError,
    BadRequestError,
    File,
    Inference,
    InputRequiredError,
    InvalidArgumentError,
    OutputError,
    RequestOptions,
)
from inferencesh.emulator import Emulator
from inferencesh.tools import internal_tools, lifecycle_hook, tool
from inferencesh_gen.models import AgentConfigInput, AgentTool, ContextField, CoreAppConfigInput
from tests.facade.agents import TOOLS, call, script
from tests.facade.together._sync import together

add = tool("add").describe("Add.").handler(lambda args: args["a"] + args["b"])


def kinds(events: list[Any]) -> list[str]:
    return [type(event).__name__ for event in events if type(event).__name__ != "ChatUpdate"]


@pytest.fixture
def agent(client: Inference) -> Agent:
    """A stored agent that does what it is told, with a tool that runs here."""
    return client.agent("test/obedient", tools=[add])


def test_a_reply(agent: Agent) -> None:
    reply = agent.send_message(script({"think": "hm"}, "Hello you", {"use": {"total_tokens": 3}}))
    assert (reply.text, str(reply), reply.state) == ("Hello you", "Hello you", "completed")
    assert reply.message is not None
    assert [part.type for part in reply.message.content] == ["reasoning", "text"]
    assert reply.user_message is not None
    assert reply.user_message.role == "user"
    assert (reply.chat_id, reply.run and reply.run.state) == (agent.chat_id, "completed")
    assert reply.tool_calls == []
    assert reply.output is None


def test_a_conversation_goes_on(agent: Agent) -> None:
    for text in ("one", "two", "three"):
        assert (agent.send_message(text)).text == text
    messages = agent.messages()
    assert [message.content[0].text for message in messages] == ["one", "one", "two", "two", "three", "three"]
    assert [message.order for message in messages] == [1, 2, 3, 4, 5, 6]


def test_several_first_messages_make_one_chat(agent: Agent) -> None:
    def listen() -> Any:
        with agent.stream("listen", timeout=20) as events:
            for _ in events:
                pass
        return events.reply

    replies = together(
        lambda: agent.send_message("one", timeout=20),
        lambda: agent.send_message("two", timeout=20, updates="poll", poll_interval=0.02),
        lambda: agent.send_message("three", wait=False),
        listen,
    )
    assert {reply.chat_id for reply in replies} == {agent.chat_id}
    said = [message.content[0].text for message in agent.messages() if message.role == "user"]
    assert sorted(said) == ["listen", "one", "three", "two"]


def test_the_history_has_all_pages(agent: Agent, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inferencesh._sync.agent_chat._PAGE", 2)
    for text in ("one", "two", "three"):
        agent.send_message(text)
    assert len(agent.messages()) == 6


def test_all_events_of_a_turn(agent: Agent) -> None:
    text = script({"think": "hm"}, "Hi", call("add", a=1, b=2), {"output": {"sum": 3}})
    with agent.stream(text) as stream:
        events = [event for event in stream]
    seen = kinds(events)
    assert seen[:1] + seen[-2:] == ["ReasoningDelta", "MessageDone", "TurnDone"] or "TextDelta" in seen
    order = [kind for kind in seen if kind in ("ToolCall", "ToolResult", "TurnDone")]
    assert order == ["ToolCall", "ToolResult", "TurnDone"]
    assert seen.count("MessageDone") == 2
    called = next(event for event in events if type(event).__name__ == "ToolCall")
    result = next(event for event in events if type(event).__name__ == "ToolResult")
    assert (called.name, called.arguments, called.is_client) == ("add", {"a": 1, "b": 2}, True)
    assert (result.id, result.result, result.status) == (called.id, "3", "completed")
    texts = [event.text for event in events if type(event).__name__ == "TextDelta"]
    assert "".join(texts) == "Hi3"
    assert stream.reply.output == {"sum": 3}
    assert (agent.send_message("next")).output is None


def test_pieces_come_as_they_are_said(agent: Agent) -> None:
    agent.send_message("first")
    told: list[tuple[str, Any]] = []
    agent.send_message(
        script({"think": "hm"}, "a b c"), on_delta=lambda text, delta: told.append((text, delta))
    )
    assert [text for text, _ in told] == ["", "a", " b", " c"]
    assert told[0][1]["reasoning"] == "hm"


def test_callbacks_of_the_published_sdk(client: Inference) -> None:
    handler = tool("add").describe("Add").param("a", {"type": "integer"}).handler(lambda args: args["a"] + 1)
    agent = client.agent("test/obedient", tools=[handler])
    told: list[tuple[Any, ...]] = []

    def on_message(msg: Any) -> None:
        if msg.get("role") == "assistant":
            texts = [item.get("text") for item in msg.get("content") or [] if item.get("type") == "text"]
            told.extend((msg["status"], text) for text in texts)

    chats: list[Any] = []
    agent.send_message(
        script(call("add", a=1)), on_message=on_message, on_chat=lambda chat: chats.append(chat.get("status"))
    )
    assert told[-1] == ("ready", "2")
    assert chats[-1] == "idle"


def test_what_a_callback_raises_surfaces(agent: Agent) -> None:
    enough = KeyError("enough")

    def stop(message: Any) -> None:
        raise enough

    with pytest.raises(KeyError) as caught:
        agent.send_message("hello", on_message=stop)
    assert caught.value is enough
    assert (agent.send_message("again")).text == "again"


@dataclass
class City:
    name: str
    people: int


class CityDict(TypedDict):
    name: str
    people: int


OSLO = {"name": "Oslo", "people": 700_000}


@pytest.mark.parametrize(
    ("kind", "expected"),
    [(None, OSLO), (City, City("Oslo", 700_000)), (CityDict, OSLO), ({"type": "object"}, OSLO)],
)
def test_structured_output(client: Inference, kind: Any, expected: Any) -> None:
    agent = client.agents.create(core_app="a/llm", name="cities")
    assert agent.run("Where? " + json.dumps(OSLO), output=kind or {"type": "object"}) == expected


class CityModel(pydantic.BaseModel):
    name: str
    people: int


@attrs.frozen
class CityRecord:
    name: str
    people: int


@pytest.mark.parametrize("kind", [CityModel, CityRecord])
def test_structured_output_of_other_libraries(client: Inference, kind: Any) -> None:
    agent = client.agents.create(core_app="a/llm", name="cities")
    city = agent.run("Where? " + json.dumps(OSLO), output=kind)
    assert city == kind(**OSLO)


@pytest.mark.parametrize("kind", ["City", 7, [City], print, {"type": "strng"}, {"properties": 3}])
def test_kinds_of_output_that_can_not_be(agent: Agent, kind: Any, emulator: Emulator) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        agent.run("Where?", output=kind)
    assert caught.value.argument.partition(".")[0] == "output"
    assert emulator.requests == []


def test_output_sets_the_schema_and_finish(client: Inference, emulator: Emulator) -> None:
    agent = client.agent(core_app="a/llm", internal_tools={"memory": False})
    agent.run("Where? " + json.dumps(OSLO), output=City)
    request = next(one for one in emulator.requests if one.path == "/agents/run")
    config = request.body["agent_config"]
    assert config["output_schema"]["required"] == ["name", "people"]
    assert config["internal_tools"] == {"memory": False, "finish": True}
    assert config["core_app"] == {"ref": "a/llm"}


def test_output_that_does_not_fit(agent: Agent) -> None:
    with pytest.raises(OutputError, match="people") as caught:
        agent.run(script({"output": {"name": "Oslo", "people": "many"}}), output=City)
    assert caught.value.output == {"name": "Oslo", "people": "many"}
    assert caught.value.chat_id == agent.chat_id


def test_none_only_without_output(agent: Agent) -> None:
    assert agent.run(script({"output": {"a": 1}})) == {"a": 1}
    assert agent.run("nothing to report") is None
    assert agent.run("nothing to report", output=City) is None


def test_a_failed_run(agent: Agent) -> None:
    with pytest.raises(AgentRunFailedError, match="out of cheese") as caught:
        agent.run(script("so far", {"fail": "out of cheese"}))
    reply = caught.value.reply
    assert (reply.text, reply.state, reply.error) == ("so far", "failed", "out of cheese")
    with pytest.raises(AgentRunFailedError):
        agent.send_message(script({"fail": "again"}))
    stream = agent.stream(script({"fail": "again"}))
    events = [event for event in stream]
    assert events[-1].reply.state == "failed"  # type: ignore[union-attr]
    with pytest.raises(AgentRunFailedError):
        _ = stream.reply
    assert (agent.send_message("and now")).text == "and now"


def test_a_person_has_to_act_before_there_is_output(agent: Agent) -> None:
    with pytest.raises(InputRequiredError):
        agent.run(script(call("buy")))


def test_files_go_along(client: Inference, tmp_path: Path) -> None:
    path = tmp_path / "poem.txt"
    path.write_text("dark and deep")
    stored = client.files.upload(b"bytes", filename="b.bin")
    agent = client.agent("test/who")
    local = File.from_bytes(b"here", filename="here.txt")
    reply = agent.send_message("", files=[path, stored, "https://example.com/x%20y.png", local])
    files = json.loads(reply.text)["files"]
    assert files[0].endswith("/poem.txt")
    assert files[1:3] == [stored.uri, "https://example.com/x%20y.png"]
    assert files[3].endswith("/here.txt")
    with pytest.raises(InvalidArgumentError, match="Give Path") as caught:
        agent.send_message("hello", files=[stored, "poem.txt"])
    assert caught.value.argument == "files[1]"


def test_variables(client: Inference, emulator: Emulator) -> None:
    agent = client.agent("test/who", context={"project": "apollo"})
    assert json.loads((agent.send_message("one")).text)["context"] == {"project": "apollo"}
    agent.send_message("two")
    bodies = [one.body for one in emulator.requests if one.path == "/agents/run"]
    assert ["context" in body for body in bodies] == [True, False]


def test_a_new_conversation(agent: Agent) -> None:
    assert agent.chat_id is None
    assert agent.get_chat() is None
    assert agent.messages() == []
    agent.send_message("one")
    first = agent.chat_id
    agent.reset()
    assert agent.chat_id is None
    agent.send_message("two")
    assert agent.chat_id not in (None, first)
    assert len(agent.messages()) == 2


def test_a_chat_is_taken_up_elsewhere(client: Inference, agent: Agent) -> None:
    agent.send_message(script({"output": {"old": True}}))
    assert agent.chat_id
    other = client.agents.resume(agent.chat_id, tools=[add])
    reply = other.send_message(script(call("add", a=2, b=2)))
    assert (reply.text, reply.output, reply.chat_id) == ("4", None, agent.chat_id)
    assert (client.agents.resume(agent.chat_id).wait()).text == "4"


def test_the_chat(agent: Agent) -> None:
    agent.send_message("one")
    chat = agent.get_chat()
    assert chat is not None
    assert (chat.id, chat.status) == (agent.chat_id, "idle")
    assert agent.chat_id in repr(agent)


def test_a_message_without_waiting(agent: Agent) -> None:
    reply = agent.send_message(script({"wait": 30}), wait=False)
    assert reply.state == "working"
    queued = agent.send_message("later", wait=False)
    assert queued.user_message is not None
    assert queued.user_message.status == "queued"
    taken = agent.cancel_message(queued.user_message)
    assert taken.status == "cancelled"
    agent.stop_chat()


def test_an_ad_hoc_agent_with_a_tool(client: Inference) -> None:
    config = {"core_app": {"ref": "a/llm"}, "tools": [add], "name": "sums"}
    for agent in (client.agent(config), client.agents.create(**config)):
        assert (agent.send_message('add {"a": 1, "b": 2}')).text == "3"


def test_builders_go_where_what_they_build_goes(client: Inference, emulator: Emulator) -> None:
    hook = lifecycle_hook("agent.turn_start").webhook("https://example.com/turn")
    given = {"core_app": "a/llm", "hooks": [hook, hook.build()], "internal_tools": internal_tools().plan()}
    for agent in (client.agent(given), client.agent(**given)):
        agent.send_message("hi")
    for request in (one for one in emulator.requests if one.path == "/agents/run"):
        config = request.body["agent_config"]
        assert config["hooks"] == [hook.build().to_dict()] * 2
        assert config["internal_tools"] == {"plan": True}


def test_stored_agents_are_made_as_before(client: Inference) -> None:
    stored = client.agents.create(name="support", version={"tools": TOOLS})
    assert (stored.name, client.agents.get(stored.id)) == ("support", stored)
    assert (client.agent(stored.id).send_message("hi")).text == "hi"


def test_a_call_that_does_not_wait_is_refused(agent: Agent) -> None:
    reply = agent.send_message(script(call("add", a=1, b=1)))
    with pytest.raises(BadRequestError):
        agent.submit_tool_result(reply.tool_calls[0].id, "late")


@pytest.mark.parametrize(
    ("arguments", "place"),
    [
        ({}, "agent"),
        ({"agent": "nobody"}, "agent"),
        ({"agent": 7}, "agent"),
        ({"agent": "a/b", "system_prompt": "x"}, "system_prompt"),
        ({"sistem_prompt": "x"}, "sistem_prompt"),
        ({"agent": {"sistem_prompt": "x"}}, "sistem_prompt"),
        ({"agent": "a/b", "context": {"a": 1}}, "context.a"),
        ({"core_app": "a/b", "output_schema": {"a": b""}}, "output_schema.a"),
        ({"core_app": "a/b", "output_schema": "City"}, "output_schema"),
        ({"core_app": 7}, "core_app"),
        ({"core_app": ""}, "core_app"),
        ({"core_app": "a/b", "system_prompt": 7}, "system_prompt"),
        ({"core_app": "a/b", "skills": "x"}, "skills"),
        ({"core_app": "a/b", "hooks": {"event": "agent.start"}}, "hooks"),
        ({"core_app": "a/b", "internal_tools": ["plan"]}, "internal_tools"),
        ({"agent": {"core_app": "a/b", "name": 7}}, "name"),
        ({"agent": "a/b", "tools": "add"}, "tools"),
        ({"agent": "a/b", "tools": [add, add]}, "tools[1]"),
    ],
)
def test_agents_that_can_not_be(
    client: Inference, arguments: dict[str, Any], place: str, emulator: Emulator
) -> None:
    agent = arguments.pop("agent", None)
    with pytest.raises(InvalidArgumentError) as caught:
        client.agent(agent, **arguments)
    assert caught.value.argument == place
    assert emulator.requests == []


def lost(town: Town) -> str:  # type: ignore[name-defined]  # noqa: F821
    """A function with an annotation that is not there at run time."""
    return str(town)


def test_tools_that_can_not_be_are_refused_before_the_model_meets_them(
    client: Inference, emulator: Emulator
) -> None:
    for talk in (client.agents.resume, client.agent):
        with pytest.raises(InvalidArgumentError, match=r"^lost: .*'Town' is not defined"):
            talk("test/obedient", tools=[tool(lost)])
    assert emulator.requests == []


@pytest.mark.parametrize(
    ("text", "how", "place"),
    [
        ("", {}, "text"),
        (7, {}, "text"),
        ("hi", {"files": "x"}, "files"),
        ("hi", {"files": [b""] * 21}, "files"),
        ("hi", {"timeout": 0}, "timeout"),
        ("hi", {"on_message": 7}, "on_message"),
        ("hi", {"on_approval": 7}, "on_approval"),
        ("hi", {"max_tool_rounds": -1}, "max_tool_rounds"),
        ("hi", {"updates": "sometimes"}, "updates"),
        ("hi", {"on_log": print}, "on_log"),
    ],
)
def test_messages_that_can_not_be(
    agent: Agent, text: Any, how: dict[str, Any], place: str, emulator: Emulator
) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        agent.send_message(text, **how)
    assert caught.value.argument == place
    assert emulator.requests == []


def test_without_a_chat_there_is_nothing_to_follow(agent: Agent) -> None:
    with pytest.raises(InvalidArgumentError, match="no chat yet"):
        agent.wait()
    with pytest.raises(InvalidArgumentError, match="no chat yet"):
        agent.stream_chat()
    agent.stop_chat()


def test_a_configuration_in_the_words_of_the_api(client: Inference, emulator: Emulator) -> None:
    config = AgentConfigInput(
        name="helper",
        core_app=CoreAppConfigInput(ref="a/llm", setup={"size": 1}),
        context=[ContextField(name="project")],
        tools=[AgentTool.from_dict(TOOLS[2])],
        skills=[{"name": "s", "description": "d"}],
    )
    agent = client.agent(config, context={"project": "apollo"})
    assert (agent.send_message("look at it")).tool_calls[0].name == "look"
    body = next(one for one in emulator.requests if one.path == "/agents/run").body
    assert body["agent_name"] == "helper"
    assert body["context"] == {"project": "apollo"}
    assert body["agent_config"]["core_app"] == {"ref": "a/llm", "setup": {"size": 1}}
    assert body["agent_config"]["context"][0]["name"] == "project"


def test_errors_travel(agent: Agent) -> None:
    with pytest.raises(AgentRunFailedError) as caught:
        agent.send_message(script("so far", {"fail": "out of cheese"}))
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (type(copy), str(copy)) == (AgentRunFailedError, str(caught.value))
    assert (copy.reply.text, copy.run.error) == ("so far", "out of cheese")


def test_a_message_that_was_taken_back_is_not_waited_for(agent: Agent) -> None:
    agent.send_message(script({"wait": 0.1}, "one"), wait=False)
    queued = agent.send_message("two", wait=False)
    assert queued.user_message is not None
    agent.cancel_message(queued.user_message)
    assert (agent.wait(timeout=20)).text == "one"


def test_an_answer_that_could_not_be_read_is_not_asked_for(client: Inference, emulator: Emulator) -> None:
    asked = RequestOptions(body={"stream": True})
    for how in ({"stream": True}, {"options": asked}):
        with pytest.raises(InvalidArgumentError, match=r"^stream: .* `client\.chats\.stream` reads one"):
            client.agents.run(agent="test/obedient", input={"text": "hello"}, **how)
    assert emulator.submissions == 0
    answer = client.agents.run(agent="test/obedient", input={"text": "hello"}, stream=False)
    assert answer.assistant_message

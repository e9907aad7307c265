"""What type checkers see of agents. Checked, never executed."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, assert_type

from inferencesh import (
    Agent,
    AgentStream,
    AsyncAgent,
    AsyncAgentStream,
    AsyncInference,
    ChatUpdate,
    Inference,
    MessageDone,
    ReasoningDelta,
    Reply,
    TextDelta,
    ToolCall,
    ToolResult,
    TurnDone,
)
from inferencesh.tools import tool
from inferencesh_gen.models import Agent as StoredAgent
from inferencesh_gen.models import Chat, ChatMessage, Interrupt


@dataclass
class City:
    name: str


add = tool("add").describe("Add.").handler(lambda args: args["a"])


def conversations(client: Inference) -> None:
    assert_type(client.agent("a/b"), Agent)
    assert_type(client.agent(core_app="a/b", tools=[add], context={"a": "b"}), Agent)
    assert_type(client.agents.create("a/b", tools=[add]), Agent)
    assert_type(client.agents.create({"system_prompt": "x"}), Agent)
    assert_type(client.agents.create(core_app="a/b", system_prompt="x"), Agent)
    assert_type(client.agents.create(name="support", version={}), StoredAgent)
    assert_type(client.agents.resume("c1", tools=[add]), Agent)


def talking(agent: Agent) -> None:
    reply = agent.send_message("hi", files=[b"x"], timeout=5, on_delta=lambda text, delta: print(text))
    assert_type(reply, Reply)
    assert_type(reply.text, str)
    assert_type(reply.message, ChatMessage | None)
    assert_type(reply.output, Any)
    assert_type(agent.run("where?", output=City), City | None)
    assert_type(agent.run("where?"), Any)
    assert_type(agent.wait(timeout=5), Reply)
    assert_type(agent.get_chat(), Chat | None)
    assert_type(agent.messages(), list[ChatMessage])
    assert_type(agent.pending_approvals(), list[Interrupt])
    assert_type(agent.stream("hi"), AgentStream)
    agent.send_message(
        "hi", on_approval=lambda call: call.name == "add", on_tool_call=lambda call: call.arguments
    )
    with agent.stream("hi") as stream:
        for event in stream:
            match event:
                case TextDelta() | ReasoningDelta():
                    assert_type(event.text, str)
                case ToolCall():
                    assert_type(event.arguments, dict[str, Any])
                case ToolResult():
                    assert_type(event.result, str | None)
                case MessageDone():
                    assert_type(event.message, ChatMessage)
                case ChatUpdate():
                    assert_type(event.chat, Chat)
                case TurnDone():
                    assert_type(event.reply, Reply)
                case _:
                    pass
    assert_type(stream.reply, Reply)


async def asynchronous(client: AsyncInference, agent: AsyncAgent) -> None:
    assert_type(client.agent("a/b"), AsyncAgent)
    assert_type(client.agents.create("a/b"), AsyncAgent)
    assert_type(await client.agents.create(name="support"), StoredAgent)
    assert_type(await agent.send_message("hi"), Reply)
    assert_type(await agent.run("where?", output=City), City | None)
    assert_type(agent.stream("hi"), AsyncAgentStream)
    async for message in agent.stream_messages():
        assert_type(message, ChatMessage)

"""Ctrl-C and cancellation stop the wait for an agent, name the chat, and leave a client that can be used."""

from __future__ import annotations

import asyncio
import threading

import pytest

from inferencesh import AsyncInference, Inference
from inferencesh.tools import tool
from tests.facade.agents import call, script
from tests.facade.apps import KEY


def test_an_interrupt_names_the_chat(url: str) -> None:
    def stop(message: object) -> None:
        raise KeyboardInterrupt

    with Inference(base_url=url, api_key=KEY) as client:
        agent = client.agent("test/obedient")
        with pytest.raises(KeyboardInterrupt, match=r"goes on in chat \w+; agent\.stop_chat\(\)") as caught:
            agent.send_message("hello", on_message=stop)
        assert agent.chat_id
        assert agent.chat_id in str(caught.value)
        assert agent.wait(timeout=20).text == "hello"


def test_an_interrupt_while_iterating_names_the_chat(url: str) -> None:
    def stop(call: object) -> None:
        raise KeyboardInterrupt

    with Inference(base_url=url, api_key=KEY) as client:
        agent = client.agent("test/obedient")
        events = agent.stream(script(call("add")), on_tool_call=stop, timeout=20)
        with pytest.raises(KeyboardInterrupt, match=r"goes on in chat \w+; agent\.stop_chat\(\)"):
            list(events)


async def test_a_cancelled_iteration_names_the_chat(url: str) -> None:
    async with AsyncInference(base_url=url, api_key=KEY) as client:
        agent, started = client.agent("test/obedient"), asyncio.Event()

        async def listen() -> None:
            async for _ in agent.stream(script("one", {"wait": 30})):
                started.set()

        talk = asyncio.ensure_future(listen())
        await asyncio.wait_for(started.wait(), 10)
        talk.cancel()
        with pytest.raises(asyncio.CancelledError, match=rf"goes on in chat {agent.chat_id}"):
            await talk
        await agent.stop_chat()


async def test_a_cancelled_wait_names_the_chat_and_cancels_its_tools(url: str) -> None:
    started, ended = asyncio.Event(), asyncio.Event()

    async def slow(arguments: object) -> None:
        started.set()
        try:
            await asyncio.sleep(20)
        finally:
            ended.set()

    async with AsyncInference(base_url=url, api_key=KEY) as client:
        agent = client.agent("test/obedient", tools=[tool("add").describe("Add.").handler(slow)])
        talk = asyncio.ensure_future(agent.send_message(script(call("add"))))
        await asyncio.wait_for(started.wait(), 10)
        talk.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await talk
        assert agent.chat_id
        assert agent.chat_id in str(caught.value)
        assert ended.is_set()
        assert (await agent.wait(timeout=20)).text == "The tool was interrupted."


def test_a_tool_that_never_returns_does_not_hold_the_turn(url: str) -> None:
    release = threading.Event()
    with Inference(base_url=url, api_key=KEY) as client:
        agent = client.agent(
            "test/obedient", tools=[tool("add").describe("Add.").handler(lambda args: release.wait(20))]
        )
        with pytest.raises(TimeoutError):
            agent.send_message(script(call("add")), timeout=0.2, on_timeout="cancel")
        release.set()
        assert agent.send_message("again", timeout=20).text == "again"

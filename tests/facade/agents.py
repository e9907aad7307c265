"""The agents that the emulator of these tests has."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

from inferencesh.emulator import Emulator, File, Output, Reasoning, ToolCall, Turn, Usage

TOOLS = [
    {"name": "add", "description": "Add.", "type": "client", "client": {}},
    {"name": "act", "description": "Act.", "type": "client", "client": {}, "require_approval": True},
    {"name": "look", "description": "Look.", "type": "http", "http": {"url": "https://example.com"}},
    {"name": "buy", "description": "Buy.", "type": "http", "http": {"url": "x"}, "require_approval": True},
]


CANCELLED = asyncio.CancelledError()
"""What a coroutine raises that awaits something cancelled."""


def script(*steps: Any) -> str:
    """A message that tells the agent of these tests what to do."""
    return json.dumps(steps)


def call(name: str, **arguments: Any) -> dict[str, Any]:
    """The step that calls a tool; a list of them calls several at once. The results are said."""
    return {"call": name, "arguments": arguments}


async def obedient(text: str, turn: Turn) -> AsyncIterator[Any]:
    """Do what the message says: text is said word by word."""
    try:
        steps = json.loads(text)
    except ValueError:
        steps = [text]
    for step in steps:
        await turn.sleep_async(0.002)
        match step:
            case str():
                for word in step.split(" "):
                    yield word if word == step.split(" ")[0] else f" {word}"
                    await turn.sleep_async(0.001)
            case list():
                results = yield [ToolCall(one["call"], one["arguments"]) for one in step]
                yield "|".join(_told(result) for result in results)
            case {"call": name, "arguments": arguments}:
                yield _told((yield ToolCall(name, arguments)))
            case {"think": thought}:
                yield Reasoning(thought)
            case {"file": uri}:
                yield File(uri, "image/png")
            case {"use": usage}:
                yield Usage(usage)
            case {"output": output}:
                yield Output(output)
            case {"wait": seconds}:
                await turn.sleep_async(seconds)
            case {"fail": message}:
                raise RuntimeError(message)


def _told(result: Any) -> str:
    names = [file["filename"] for file in result.attachments]
    return f"{result}{names if names else ''}"


def who(text: str, turn: Turn) -> str:
    """What the agent knows of itself and of the conversation."""
    files = [part.get("file") or part.get("image") for part in turn.attachments]
    about = {"text": text, "files": files, "context": turn.context, "said": len(turn.history)}
    return json.dumps(about)


async def later(args: Any) -> str:
    """A handler that is a coroutine function."""
    await asyncio.sleep(0)
    return "later"


def add_agents(emulator: Emulator) -> None:
    """Register them."""
    emulator.agent("test/obedient", tools=TOOLS)(obedient)
    emulator.agent("test/who")(who)
    emulator.agent("dev/obedient")(obedient)  # agents that are made for the occasion, under this name

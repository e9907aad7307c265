"""What the emulator of these tests runs."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Iterator
from typing import Any

from inferencesh.emulator import Clock, Context, Emulator
from tests.facade.agents import add_agents

KEY = "inf-0123456789-secret"
REQUIREMENT = {
    "type": "secret",
    "key": "HF_TOKEN",
    "message": "a token is needed",
    "action": {"type": "add_secret", "secrets": ["HF_TOKEN"]},
}


def echo(input: Any) -> Any:
    return input


def told(input: Any, context: Context) -> Any:
    """What the function learns of its call."""
    return {"setup": context.setup, "session": context.session_id is not None, "function": context.function}


def steps(input: Any, context: Context) -> Iterator[Any]:
    for step in range(1, input["steps"] + 1):
        context.log(f"step {step}")
        context.sleep(0.02)
        yield {"step": step}


async def tokens(input: Any, context: Context) -> AsyncIterator[Any]:
    for token in ("Hel", "lo ", "you"):
        await context.sleep_async(0.02)
        context.delta(response=token)
    await context.sleep_async(0.02)
    yield {"response": "Hello you"}


def fail(input: Any) -> Any:
    raise RuntimeError("out of memory")


def late(input: Any, context: Context) -> Any:
    """Echo after `delay` seconds."""
    context.sleep(input.get("delay", 0))
    return input


def hold(input: Any, context: Context) -> Any:
    """Take a minute, unless cancelled."""
    context.sleep(60)
    return {"cancelled": context.cancelled}


def digest(input: Any, context: Context) -> Any:
    return {"sha256": hashlib.sha256(context.file(input["file"]).path.read_bytes()).hexdigest()}


class Counter:
    """A number that a session keeps."""

    def __init__(self) -> None:
        self._value = 0

    def add(self, input: Any) -> Any:
        self._value += input.get("by", 1)
        return {"value": self._value}

    def get(self, _input: Any) -> Any:
        return {"value": self._value}


def build(clock: Clock | None = None) -> Emulator:
    """An emulator with all of them, which checks every answer against the spec."""
    emulator = Emulator(api_key=KEY, strict=True, heartbeat=0.2, clock=clock)
    for app in (echo, told, steps, tokens, fail, late, hold, digest):
        emulator.app(f"test/{app.__name__}")(app)
    emulator.app("test/counter", default_function="add")(Counter)
    emulator.app("test/closed", requires=[REQUIREMENT])(echo)
    emulator.app("test/retired", status="retired", status_message="use another")(echo)
    emulator.app("test/picky", input_schema={"required": ["text"]})(echo)
    add_agents(emulator)
    return emulator

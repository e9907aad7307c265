"""Apps and agents to try the emulator with."""

import hashlib
from collections.abc import AsyncIterator, Iterator
from typing import Any

from .agents.assistant import assistant
from .context import Context
from .emulator import Emulator

_STEPS_SCHEMA = {
    "type": "object",
    "properties": {"steps": {"type": "integer", "minimum": 0, "maximum": 1000}},
}
_TEXT_SCHEMA = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}
_CITY_SCHEMA = {"type": "object", "required": ["city"], "properties": {"city": {"type": "string"}}}
_WEATHER = {
    "name": "get_weather",
    "description": "The weather in a city.",
    "type": "client",
    "client": {"input_schema": _CITY_SCHEMA},
}
_FILE_SCHEMA = {"type": "object", "required": ["file"], "properties": {"file": {"type": "string"}}}


def echo(input: Any) -> Any:
    """Answer with the input."""
    return input


def progress(input: Any, context: Context) -> Iterator[Any]:
    """Count up to `steps` (default 3), `delay` seconds apart (default 0.2), with a log line for each."""
    steps = input.get("steps", 3)
    for step in range(1, steps + 1):
        context.log(f"step {step} of {steps}")
        yield {"step": step, "of": steps}
        context.sleep(input.get("delay", 0.2))
        if context.cancelled:
            return
    yield {"done": True, "steps": steps}


async def tokens(input: Any, context: Context) -> AsyncIterator[Any]:
    """Stream `text` word by word, `delay` seconds apart (default 0.05)."""
    said = ""
    for word in input["text"].split(" "):
        piece = f" {word}" if said else word
        said += piece
        context.delta(response=piece)
        await context.sleep_async(input.get("delay", 0.05))
    yield {"response": said}


class Counter:
    """A number that a session keeps."""

    def __init__(self) -> None:
        self._value = 0

    def add(self, input: Any) -> Any:
        """Add `by` (default 1)."""
        self._value += input.get("by", 1)
        return {"value": self._value}

    def get(self, _input: Any) -> Any:
        """The number."""
        return {"value": self._value}


def file_info(input: Any, context: Context) -> Any:
    """Tell what is known of an uploaded `file`, given by its uri."""
    file = context.file(input["file"])
    record = file.record
    return {
        "filename": record["filename"],
        "content_type": record["content_type"],
        "size": record["size"],
        "sha256": hashlib.sha256(file.path.read_bytes()).hexdigest(),
    }


def fail(input: Any) -> Any:
    """Fail with `message`."""
    raise RuntimeError(input.get("message", "this app always fails"))


def slow(input: Any, context: Context) -> Any:
    """Take `seconds` (default 60), unless cancelled."""
    context.sleep(input.get("seconds", 60))
    return {"cancelled": context.cancelled}


def example_emulator() -> Emulator:
    """An emulator with all example apps and agents."""
    emulator = Emulator()
    emulator.app("demo/echo")(echo)
    emulator.app("demo/progress", input_schema=_STEPS_SCHEMA)(progress)
    emulator.app("demo/tokens", input_schema=_TEXT_SCHEMA)(tokens)
    emulator.app("demo/counter", input_schema={"type": "object"}, default_function="add")(Counter)
    emulator.app("demo/file-info", input_schema=_FILE_SCHEMA)(file_info)
    emulator.app("demo/fail", input_schema={"type": "object"})(fail)
    emulator.app("demo/slow", input_schema={"type": "object"})(slow)
    # What the built-in agent says, with a tool that the caller runs.
    emulator.agent("demo/assistant", tools=[_WEATHER])(assistant)
    return emulator

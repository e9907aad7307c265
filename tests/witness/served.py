"""What the witnesses meet: an emulator with the apps and the agent of the scenarios."""

from __future__ import annotations

import time
from collections.abc import Generator
from typing import Any

from inferencesh.emulator import Context, Emulator, Output, ToolCall, Turn

NEEDS = [{"type": "secret", "key": "PAINT_TOKEN", "message": "a token for paint is needed"}]
TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}
NUMBER = {"type": "integer"}
ADD = {
    "name": "add",
    "description": "Add two numbers.",
    "type": "client",
    "client": {"input_schema": {"type": "object", "properties": {"a": NUMBER, "b": NUMBER}}},
}


def served_emulator() -> Emulator:
    """An emulator that finds its own mistakes, and whose agents take their time, as language models do."""
    emulator = Emulator(api_key="witness", heartbeat=0.2, strict=True, think=0.5)
    _add_apps(emulator)
    _add_agent(emulator)
    return emulator


def _add_apps(emulator: Emulator) -> None:
    @emulator.app("demo/upper", input_schema=TEXT)
    def upper(input: Any) -> Any:
        return {"text": input["text"].upper()}

    @emulator.app("demo/count")
    def count(input: Any, context: Context) -> Generator[Any]:
        wait_for_follower(emulator, context.task_id)
        for step in range(1, input["steps"] + 1):
            context.log(f"step {step}")
            yield {"step": step}
            context.sleep(0.1)

    @emulator.app("demo/tokens")
    def tokens(input: Any, context: Context) -> Any:
        wait_for_follower(emulator, context.task_id)
        for word in input["words"]:
            context.delta(response=word)
        return {"response": "".join(input["words"])}

    @emulator.app("demo/fail")
    def fail(_: Any) -> Any:
        raise ValueError("out of paint")

    @emulator.app("demo/slow")
    def slow(_: Any, context: Context) -> None:
        context.sleep(60)

    @emulator.app("demo/needy", requires=NEEDS)
    def needy(_: Any) -> Any:
        return {}

    @emulator.app("demo/read")
    def read(input: Any, context: Context) -> Any:
        file = context.file(input["file"])
        return {"text": file.path.read_text(), "type": file.record["content_type"]}

    @emulator.app("demo/counter")
    class Counter:
        def __init__(self) -> None:
            self.count = 0

        def run(self, input: Any, context: Context) -> Any:
            wait_for_follower(emulator, context.task_id)
            self.count += input["by"]
            return {"count": self.count}


def _add_agent(emulator: Emulator) -> None:
    @emulator.agent("demo/agent", tools=[ADD], output_schema={"type": "object"})
    def agent(text: str, turn: Turn) -> Generator[Any, Any]:
        """Say what was said; `add A B` asks the client to add; `read` tells of the files that came along."""
        command, *words = text.split()
        if command == "add":
            total = yield ToolCall("add", {"a": int(words[0]), "b": int(words[1])})
            yield f"That makes {total}."
            yield Output({"total": int(total)})
        elif command == "read":
            yield f"{len(turn.attachments)} file"
        elif command == "wait":
            turn.sleep(30)
        else:
            yield "You said: "
            yield text


def wait_for_follower(emulator: Emulator, task_id: str, patience: float = 10.0) -> None:
    """Return when somebody follows the task, so that it does not matter how fast a client is."""
    paths = {f"/tasks/{task_id}/stream", f"/tasks/{task_id}/status"}
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        if any(request.path in paths for request in emulator.requests):
            return
        time.sleep(0.01)
    raise TimeoutError(f"nobody follows task {task_id}")

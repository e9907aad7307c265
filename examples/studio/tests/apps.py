"""The apps and agents that the studio calls, as Python functions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from inferencesh.emulator import Context, Output, ToolCall, Turn

TOOLS: list[dict[str, Any]] = [
    {"name": "price_of", "description": "The price of a room.", "type": "client", "client": {}},
    {"name": "free_hours", "description": "The hours that are free.", "type": "client", "client": {}},
    {
        "name": "book",
        "description": "Book an hour.",
        "type": "client",
        "client": {},
        "require_approval": True,
    },
]


def paint(input: dict[str, Any], context: Context) -> Iterator[dict[str, Any]]:
    """Paint; a picture of a `storm` takes a day, and one of `nothing` fails."""
    if input["prompt"] == "nothing":
        raise ValueError("there is nothing to be seen")
    yield {"progress": 0.5}
    context.sleep(86_400 if input["prompt"] == "storm" else 0.02)
    name = f"{input['prompt'].replace(' ', '-')}.png"
    yield {"image": context.save_file(b"painted " + input["prompt"].encode(), name)}


def sketch(input: dict[str, Any], context: Context) -> dict[str, Any]:
    """Sketch it, which always works."""
    return {"image": context.save_file(b"sketched", "sketch.png")}


class Voice:
    """A voice that a session keeps."""

    def __init__(self) -> None:
        self._voice: str | None = None
        self._takes = 0

    def load(self, input: dict[str, Any], context: Context) -> dict[str, Any]:
        """Load a voice, which takes half a minute."""
        context.log(f"loading {input['voice']}")
        self._voice = input["voice"]
        return {}

    def say(self, input: dict[str, Any]) -> dict[str, Any]:
        """Say a text with it."""
        if self._voice is None:
            raise RuntimeError("no voice is loaded")
        self._takes += 1
        return {"audio": f"https://cdn.example/{self._voice}-{self._takes}.wav", "take": self._takes}


def receive(text: str, turn: Turn) -> Iterator[Any]:
    """A concierge who understands a few words."""
    match text.split():
        case ["price", size]:
            price = yield ToolCall("price_of", {"size": size})
            yield f"A room: {price}"
        case ["free"]:
            hours = yield ToolCall("free_hours")
            yield f"Free: {hours}"
        case ["book", name, hour]:
            result = yield ToolCall("book", {"name": name, "hour": int(hour)})
            yield str(result)
            yield Output({"name": name, "hour": int(hour)})
        case ["faint"]:
            raise RuntimeError("the concierge has fainted")
        case ["think"]:
            turn.sleep(3600)
        case _:
            yield from ("How ", "may I ", "help?")

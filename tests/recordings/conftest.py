"""A server to record."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

from inferencesh.emulator import Context, Emulator, ToolCall

KEY = "sk-of-the-recorded-account"
WORDS = ("the ", "cat ", "sat")
PAUSE = 0.05
"""Seconds between the records of a stream."""


@frozen
class Origin:
    """What is recorded, and is away when the recording is played.

    Attributes:
        emulator: In the place of the API.
        url: Its address.
    """

    emulator: Emulator
    url: str


@pytest.fixture
def origin() -> Iterator[Origin]:
    """The server that is recorded."""
    emulator = Emulator(api_key=KEY)
    emulator.app("acme/poem")(_poem)
    emulator.app("acme/echo")(_echo)
    emulator.agent("acme/weather", tools=[{"name": "forecast", "type": "client"}])(_weather)
    with emulator.serve() as url:
        yield Origin(emulator, url)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the recording is kept."""
    return tmp_path / "recordings" / "test.jsonl"


def text_of(path: Path) -> str:
    """What a recording says."""
    return path.read_text("utf-8")


def exists(path: Path) -> bool:
    """Whether there is a recording."""
    return path.exists()


def cut(path: Path) -> None:
    """Take the last line away."""
    path.write_text("".join(text_of(path).splitlines(keepends=True)[:-1]), "utf-8")


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of whoever runs the tests takes part in them."""
    for name in ("INFERENCE_API_KEY", "INFERENCE_BASE_URL", "INFERENCE_RECORD"):
        monkeypatch.delenv(name, raising=False)


async def _poem(input: Any, context: Context) -> Any:
    for word in WORDS:
        context.delta(response=word)
        yield {"so_far": word}
        await context.sleep_async(PAUSE)
    yield {"response": "".join(WORDS), "title": input["title"]}


def _echo(input: Any) -> Any:
    return input


def _weather(text: str) -> Any:
    found = yield ToolCall("forecast", {"city": text})
    yield f"They say: {found}"

"""An emulator with the apps that the examples call."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from inferencesh.emulator import Context, Emulator
from inferencesh.emulator.examples import example_emulator


def upscale(input: Any) -> Any:
    """Fail for pictures named ``bad``."""
    if "bad" in input["image"]:
        raise ValueError("no picture")
    return {"image": input["image"], "factor": 4}


class Voice:
    """A voice that a session keeps."""

    def __init__(self) -> None:
        self._voice = ""
        self._said = 0

    def load(self, input: Any) -> Any:
        """Load a voice."""
        self._voice = input["voice"]
        return {}

    def say(self, input: Any) -> Any:
        """Say a text with it."""
        self._said += 1
        return {"audio": f"https://example.com/{self._voice}-{self._said}-{len(input['text'])}.wav"}


def write(input: Any, context: Context) -> Iterator[Any]:
    """Write a text in two steps."""
    if input["prompt"] == "bad":
        raise ValueError("no words")
    yield {"text": "once"}
    context.sleep(0.05)
    yield {"text": "once upon a time"}


@pytest.fixture
def emulator(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """The emulator, served, with the client's settings in the environment."""
    emulator = example_emulator()
    emulator.app("acme/upscale")(upscale)
    emulator.app("acme/voice")(Voice)
    emulator.app("acme/write")(write)
    with emulator.serve() as url:
        monkeypatch.setenv("INFERENCE_API_KEY", "test-key")
        monkeypatch.setenv("INFERENCE_BASE_URL", url)
        yield emulator

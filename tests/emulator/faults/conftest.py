"""One emulator with faults for all tests: starting and stopping takes longer than most of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from inferencesh.emulator import Context, Emulator
from inferencesh.emulator.faults import Faults

from . import wire

WORDS = ["Once ", "upon ", "a ", "time"]
"""The task streams a snapshot, these, and the end: six records."""


class Server:
    """The emulator, and requests to it."""

    def __init__(self, emulator: Emulator, url: str) -> None:
        self.emulator = emulator
        self.url = url

    @property
    def faults(self) -> Faults:
        return self.emulator.faults

    def ask(self, method: str, path: str, body: Any = None, **options: Any) -> wire.Outcome:
        return wire.ask(self.url, method, path, body, **options)

    def run(self, **options: Any) -> wire.Outcome:
        """Run the app of the tests."""
        return self.ask("POST", "/apps/run", {"app": "demo/words", "input": WORDS}, **options)

    def stream(self, **options: Any) -> wire.Outcome:
        """Run it without faults there, and follow."""
        task_id = self.run().records[0]["data"]["id"]
        return self.ask("GET", f"/tasks/{task_id}/stream", **options)

    def me(self, **options: Any) -> wire.Outcome:
        """The least there is to ask."""
        return self.ask("GET", "/me", **options)


def build() -> Emulator:
    emulator = Emulator(strict=True)

    @emulator.app("demo/words")
    def words(input: list[str], context: Context) -> dict[str, str]:
        task = emulator._state.tasks.get(context.task_id)
        while not (task.feed.follower_count or context.cancelled):
            context.sleep(0.005)
        for word in input:
            context.delta(response=word)
        return {"response": "".join(input)}

    return emulator


@pytest.fixture(scope="session")
def serving() -> Iterator[Server]:
    emulator = build()
    with emulator.serve() as url:
        yield Server(emulator, url)


@pytest.fixture
def server(serving: Server) -> Iterator[Server]:
    """The emulator, as if nothing had happened yet."""
    yield serving
    serving.emulator.reset()

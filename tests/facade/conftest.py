"""What the tests of both sides share: the emulator, and servers that misbehave."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from inferencesh._core import json_reading, reconnects
from inferencesh.emulator import Emulator, ManualClock
from tests.facade.agents import add_agents
from tests.facade.apps import KEY, build
from tests.facade.faults import Answer, script
from tests.transport.servers import Server
from tests.transport.servers import serve as serve_answers

Serve = Callable[..., Server]


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """No setting of whoever runs the tests takes part in them, but the engine asked for."""
    for name in ("INFERENCE_API_KEY", "INFERENCE_BASE_URL", "HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("INFERENCE_TRANSPORT", request.config.getoption("--engine"))
    monkeypatch.setattr(json_reading, "_quick", json_reading._quick)  # put back what the test changes


@pytest.fixture(scope="session")
def serving() -> Iterator[tuple[Emulator, str]]:
    """One emulator for all tests: starting and stopping takes longer than most of them."""
    emulator = build()
    with emulator.serve() as url:
        yield emulator, url


@pytest.fixture
def emulator(serving: tuple[Emulator, str]) -> Iterator[Emulator]:
    """The emulator, as if nothing had happened yet."""
    serving[0].reset()
    yield serving[0]
    serving[0].reset()


@pytest.fixture
def url(serving: tuple[Emulator, str], emulator: Emulator) -> str:
    """Where the emulator is."""
    return serving[1]


@pytest.fixture(scope="session")
def serving_still() -> Iterator[tuple[Emulator, str]]:
    """An emulator whose time stands still until a test moves it."""
    emulator = build(ManualClock())
    with emulator.serve() as url:
        yield emulator, url


@pytest.fixture(scope="session")
def quick_emulator() -> Iterator[tuple[Emulator, str]]:
    """An emulator with the agents of these tests that does not check its own answers."""
    emulator = Emulator(api_key=KEY)
    add_agents(emulator)
    with emulator.serve() as url:
        yield emulator, url


@pytest.fixture
def still(serving_still: tuple[Emulator, str]) -> Iterator[Emulator]:
    """The emulator whose time stands still, as if nothing had happened yet."""
    serving_still[0].reset()
    yield serving_still[0]
    serving_still[0].reset()


@pytest.fixture
def still_url(serving_still: tuple[Emulator, str], still: Emulator) -> str:
    """Where it is."""
    return serving_still[1]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts a server that gives the answers in turn, the last one again and again."""
    with ExitStack() as stack:

        def start(*answers: Answer) -> Server:
            return stack.enter_context(serve_answers(script(*answers)).running())

        yield start


@pytest.fixture
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reconnects come soon, and take more attempts before they are given up."""
    monkeypatch.setattr(reconnects, "_FIRST_PAUSE", 0.002)


@pytest.fixture
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """The luckiest draw: every random wait is over at once."""
    monkeypatch.setattr(random, "random", lambda: 0.0)
    monkeypatch.setattr(random, "uniform", lambda low, high: 0.0)

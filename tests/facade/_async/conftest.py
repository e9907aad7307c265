"""Clients of the emulator and of servers that misbehave."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from inferencesh import AsyncInference
from tests.facade.apps import KEY

Connect = Callable[..., AsyncInference]


@pytest.fixture
async def connect() -> AsyncIterator[Connect]:
    """Makes clients of any server, with any settings, and closes them after the test."""
    clients: list[AsyncInference] = []

    def make(url: str, **settings: Any) -> AsyncInference:
        clients.append(AsyncInference(base_url=url, **{"api_key": KEY, **settings}))
        return clients[-1]

    yield make
    for client in clients:
        await client.aclose()


@pytest.fixture
def client(connect: Connect, url: str) -> AsyncInference:
    """A client of the emulator."""
    return connect(url)

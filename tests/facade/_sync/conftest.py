# Generated from tests/facade/_async/conftest.py, do not edit.
"""Clients of the emulator and of servers that misbehave."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from inferencesh import Inference
from tests.facade.apps import KEY

Connect = Callable[..., Inference]


@pytest.fixture
def connect() -> Iterator[Connect]:
    """Makes clients of any server, with any settings, and closes them after the test."""
    clients: list[Inference] = []

    def make(url: str, **settings: Any) -> Inference:
        clients.append(Inference(base_url=url, **{"api_key": KEY, **settings}))
        return clients[-1]

    yield make
    for client in clients:
        client.close()


@pytest.fixture
def client(connect: Connect, url: str) -> Inference:
    """A client of the emulator."""
    return connect(url)

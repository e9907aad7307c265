"""What the fixtures do: an emulator for a test, and clients of it."""

from __future__ import annotations

import os
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .._core import pauses

if TYPE_CHECKING:
    from inferencesh.emulator import Emulator, SharedServer

KEY = "test-key"
"""The API key of tests that ask for no other."""


def new_server() -> SharedServer:
    """The server of all tests of this process.

    Raises:
        ImportError: the extra is not installed.
    """
    try:
        from inferencesh.emulator import SharedServer
    except ImportError as error:
        if error.name is None or error.name.startswith("inferencesh"):
            raise
        missing = error.name.partition(".")[0]
        problem = f'the fixtures of inferencesh need {missing}: pip install "inferencesh[testing]"'
        raise ImportError(problem, name=missing) from None
    return SharedServer()


@contextmanager
def found_by_clients(emulator: Emulator, server: SharedServer, pauses_factor: float) -> Generator[None]:
    """In this block an emulator serves, and clients find it that are made without an address."""
    with (
        emulator.serve_on(server) as url,
        environment({"INFERENCE_BASE_URL": url, "INFERENCE_API_KEY": key_of(emulator)}),
        _pauses_scaled(pauses_factor),
    ):
        yield


def key_of(emulator: Emulator) -> str:
    """A key that an emulator accepts."""
    return emulator.api_key or KEY


@contextmanager
def _pauses_scaled(factor: float) -> Generator[None]:
    before = pauses.scale(factor)
    try:
        yield
    finally:
        pauses.scale(before)


@contextmanager
def environment(values: Mapping[str, str]) -> Generator[None]:
    """In this block the environment has these values. It is left as it was, whatever a test does to it."""
    before = {name: os.environ.get(name) for name in values}
    try:
        os.environ.update(values)
        yield
    finally:
        for name, value in before.items():
            _put_back(name, value)


def _put_back(name: str, value: str | None) -> None:
    if value is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = value

"""The pytest plugin. Loading it imports neither the client nor the emulator: not all tests need them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

try:
    import pytest
except ModuleNotFoundError as error:
    raise ImportError(
        'the plugin needs pytest: pip install "inferencesh[testing]"', name=error.name
    ) from error

if TYPE_CHECKING:
    from inferencesh import AsyncInference, Inference
    from inferencesh.emulator import Emulator, SharedServer

_OLDEST_PYTEST = (8, 0)
_NO_ASYNCIO = "AsyncInference runs on asyncio; this test runs on {}. Leave it out: params=['asyncio']"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Settings for the whole suite."""
    parser.addini(
        "inference_guard",
        "Fail tests that would call another machine than this one through a client of inferencesh.",
        type="bool",
        default=True,
    )
    parser.addini(
        "inference_allowed_hosts",
        "Patterns of hosts that tests may call in spite of that.",
        type="args",
        default=[],
    )


def pytest_configure(config: pytest.Config) -> None:
    """Make the marks known, and set the guard up."""
    config.addinivalue_line(
        "markers",
        'inference(clock="real"|"manual"|"scaled", start=None, rate=3600, pauses=0.01, **settings): '
        "how the emulator of the test is; `settings` are those of `inferencesh.emulator.Emulator`.",
    )
    config.addinivalue_line(
        "markers", "allow_real_requests: the test may call other machines through clients of inferencesh."
    )
    if config.getini("inference_guard") and pytest.version_tuple >= _OLDEST_PYTEST:
        from .guard import Guard

        guard = Guard(config.getini("inference_allowed_hosts"))
        guard.stand()
        config.add_cleanup(guard.leave)
        config.pluginmanager.register(guard, "inferencesh-guard")


@pytest.fixture(scope="session")
def _inference_server() -> Iterator[SharedServer]:
    """The server of all emulators of this process."""
    from .serving import new_server

    with new_server() as server:
        yield server


@pytest.fixture
def inference_settings() -> Mapping[str, Any]:
    """What the mark `inference` takes, for a whole suite: override it there. Marks go over it."""
    return {}


@pytest.fixture
def inference_emulator(
    request: pytest.FixtureRequest, _inference_server: SharedServer, inference_settings: Mapping[str, Any]
) -> Iterator[Emulator]:
    """An emulator for this test alone, serving.

    Clients that are made without an address talk to it: it is in the environment, with a key.
    """
    from .serving import found_by_clients
    from .settings import MARK, SettingsError, settings_of

    marks = list(request.node.iter_markers(MARK))
    try:
        if any(mark.args for mark in marks):
            raise SettingsError("the mark `inference` takes them by name, as in inference(clock='manual')")
        settings = settings_of([inference_settings, *(mark.kwargs for mark in reversed(marks))])
        emulator = settings.build()
    except SettingsError as error:
        pytest.fail(f"{request.node.nodeid}: settings of the emulator: {error}", pytrace=False)
    with found_by_clients(emulator, _inference_server, settings.pauses):
        yield emulator


@pytest.fixture
def inference_client(inference_emulator: Emulator) -> Iterator[Inference]:
    """A client of the emulator of this test."""
    from inferencesh import Inference

    from .serving import key_of

    with Inference(api_key=key_of(inference_emulator), base_url=inference_emulator.url) as client:
        yield client


@pytest.fixture
def async_inference_client(
    request: pytest.FixtureRequest, inference_emulator: Emulator
) -> Iterator[AsyncInference]:
    """An asynchronous client of the emulator of this test."""
    from .closing import async_client
    from .serving import key_of

    _check_backend(request)
    with async_client(api_key=key_of(inference_emulator), base_url=inference_emulator.url) as client:
        yield client


def _check_backend(request: pytest.FixtureRequest) -> None:
    """Fail a test that anyio's plugin runs on something else than asyncio."""
    if "anyio_backend" in request.fixturenames:
        backend = request.getfixturevalue("anyio_backend")
        name = backend if isinstance(backend, str) else backend[0]
        if name != "asyncio":
            pytest.fail(_NO_ASYNCIO.format(name), pytrace=False)

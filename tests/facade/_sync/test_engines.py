# Generated from tests/facade/_async/test_engines.py, do not edit.
"""The fast engine under the whole client, and how it is chosen.

A selection: ``--engine fast`` runs all other tests over it too.
"""

from __future__ import annotations

import time
from functools import partial
from typing import Any

import pytest

from inferencesh import Inference, InvalidArgumentError, TaskStatus, TaskTimeoutError
from inferencesh._shim import _sync as shim
from inferencesh.emulator import Emulator
from tests.facade import faults
from tests.facade._sync.conftest import Connect
from tests.facade.apps import KEY
from tests.facade.conftest import Serve
from tests.facade.faults import one_task
from tests.facade.together._sync import together

fast = pytest.mark.usefixtures("no_pauses", "fast_engine")


@pytest.fixture
def fast_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Clients of this test that say nothing else have the fast engine."""
    for library in ("httptools", "msgspec"):
        pytest.importorskip(library, reason="the fast engine is not installed")
    monkeypatch.setenv("INFERENCE_TRANSPORT", "fast")


@fast
def test_runs_at_once_each_get_their_own_result(connect: Connect, url: str) -> None:
    client = connect(url)

    def run(number: int) -> Any:
        return (client.run(app="test/echo", input={"number": number})).output

    outputs = together(*[partial(run, number) for number in range(20)])
    assert outputs == [{"number": number} for number in range(20)]


@fast
@pytest.mark.parametrize("clean", [True, False])
@pytest.mark.parametrize("after", [0, 3])
def test_the_result_is_right_after_cuts(
    url: str, emulator: Emulator, serve: Serve, after: int, clean: bool, connect: Connect
) -> None:
    client = connect(serve(faults.Relay(url, cuts=2, after=after, clean=clean)).url)
    task = client.run(app="test/steps", input={"steps": 8})
    assert (task.status, task.output) == (TaskStatus.COMPLETED, {"step": 8})
    assert len([request for request in emulator.requests if request.path == "/apps/run"]) == 1


@fast
def test_every_state_of_a_stream_comes(connect: Connect, url: str) -> None:
    client = connect(url)
    with client.run(app="test/steps", input={"steps": 5}, stream=True) as updates:
        states = [task for task in updates]
    assert (states[-1].status, states[-1].output) == (TaskStatus.COMPLETED, {"step": 5})


@fast
@pytest.mark.parametrize(
    "answers", [{}, {"stream": faults.stall}, {"stream": faults.cut, "get": faults.stall}]
)
def test_deadlines_hold(serve: Serve, connect: Connect, answers: dict[str, Any]) -> None:
    client = connect(serve(one_task(**answers)).url)
    started = time.monotonic()
    with pytest.raises(TaskTimeoutError):
        client.run(app="a/b", timeout=0.3)
    assert 0.3 <= time.monotonic() - started < 1


@fast
def test_big_numbers_and_odd_text_come_as_they_were_sent(connect: Connect, url: str) -> None:
    client = connect(url)
    value = {"seed": 2**80, "text": "a\x00\u2028é😀", "small": 5e-324, "nothing": None}
    task = client.run(app="test/echo", input=value)
    assert repr(task.output) == repr(value)


def kind_of(client: Inference) -> str:
    return type(client._sender.transport).__name__


def test_the_engine_is_chosen_and_never_found(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("INFERENCE_TRANSPORT")
    assert kind_of(connect("https://api.example")) == "H11Transport"
    assert kind_of(connect("https://api.example", transport="fast")) == "HTTPToolsTransport"
    monkeypatch.setenv("INFERENCE_TRANSPORT", "fast")
    assert kind_of(connect("https://api.example")) == "HTTPToolsTransport"
    assert kind_of(connect("https://api.example", transport="default")) == "H11Transport"
    own = shim.make_transport("default")
    assert connect("https://api.example", transport=own)._sender.transport is own
    monkeypatch.setenv("INFERENCE_TRANSPORT", "")
    assert kind_of(connect("https://api.example")) == "H11Transport"


@pytest.mark.parametrize("given", ["faster", "", 5, object()])
def test_what_is_no_engine_is_refused(given: Any) -> None:
    with pytest.raises(InvalidArgumentError, match=r"transport: .*'default'.*'fast'.* is needed; got"):
        Inference(api_key=KEY, transport=given)


def test_a_wrong_name_in_the_environment_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INFERENCE_TRANSPORT", "aiohttp")
    with pytest.raises(InvalidArgumentError, match=r"INFERENCE_TRANSPORT: .* got 'aiohttp'"):
        Inference(api_key=KEY)

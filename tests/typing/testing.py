"""What type checkers see of the test kit. Checked, never executed."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, assert_type

import pytest

from inferencesh import AsyncInference, Inference, Task
from inferencesh.emulator import Emulator, ManualClock, Playback, Recording, SharedServer
from inferencesh.testing import RealRequestError, RecordingInUse, record


@pytest.fixture(scope="session")
def inference_settings() -> Mapping[str, Any]:
    return {"clock": "manual"}


@pytest.mark.inference(clock=lambda: ManualClock())
@pytest.mark.allow_real_requests
async def test_fixtures(
    inference_emulator: Emulator, inference_client: Inference, async_inference_client: AsyncInference
) -> None:
    assert_type(inference_client.run(app="a/b"), Task)
    assert_type(await async_inference_client.run(app="a/b"), Task)
    assert_type(inference_emulator.url, str)

    runs = inference_emulator.runs["a/b"]
    assert_type(runs.inputs, list[Any])
    assert_type(runs.outputs, list[Any])
    assert_type(runs.tasks, list[dict[str, Any]])
    assert_type(runs[0], dict[str, Any])
    assert_type(runs[:2], list[dict[str, Any]])
    assert_type(len(runs), int)
    assert_type(inference_emulator.messages["a/b"].texts, list[str])
    assert_type(list(inference_emulator.runs), list[str])
    runs.inputs = []  # type: ignore[misc]

    with inference_emulator.expect_no_requests() as nothing:
        assert_type(nothing, None)


def servers() -> None:
    with SharedServer() as server, Emulator().serve_on(server) as url:
        assert_type(server, SharedServer)
        assert_type(url, str)
    Emulator().serve_on("http://127.0.0.1")  # type: ignore[arg-type]


def errors(error: RealRequestError) -> AssertionError:
    return error


def recordings(emulator: Emulator) -> None:
    with record("a.jsonl", mode="once", speed=2, secrets=["hunter2"]) as recording:
        assert_type(recording, RecordingInUse)
        assert_type(recording.emulator, Emulator | None)
    assert_type(emulator.replay("a.jsonl"), Playback)
    assert_type(emulator.replay(Recording.read("a.jsonl"), timing=True).misses, Sequence[str])
    record("a.jsonl", mode="always")  # type: ignore[arg-type]

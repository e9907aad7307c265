"""This client does what the tables in `README.md` and `docs/migrating.md` say of it."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType

import pytest

from inferencesh import Inference
from inferencesh.emulator.examples import example_emulator

OURS = {
    "result": "Task",
    "word_that_names_a_file": "the text",
    "word_of_16_letters": "the text",
    "failed_run": "TaskFailedError, with the task",
    "deadline": "TaskTimeoutError, with the task",
    "read_answered_503_once": "no error",
    "answer_of_a_run_lost": "SubmissionUncertainError, without the task",
    "stream_cut_three_times": "no error",
}
MEASURED = {"modules_imported", "memory_of_an_upload"}  # in a process of its own, by `make claims`


@pytest.fixture
def compare(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, which imports its neighbour as scripts do."""
    monkeypatch.syspath_prepend(Path(__file__).parent)
    return importlib.import_module("compare")


def test_no_claim_is_left_out(compare: ModuleType) -> None:
    assert set(compare.CLAIMS) == set(OURS) | MEASURED


@pytest.mark.parametrize("name", OURS)
def test_a_claim(name: str, compare: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    emulator = example_emulator()
    with emulator.serve() as url, Inference(api_key="any", base_url=url) as client:
        compare.prepare(name, emulator)
        assert compare.CLAIMS[name](client) == OURS[name]
    assert emulator.submissions == 1

"""The files of this folder are right for mypy; ``make check`` shows them to pyright too."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FILES = sorted(
    f"tests/typing/{file.name}"
    for file in Path(__file__).parent.glob("*.py")
    if not file.name.startswith(("test_", "__"))
)


def mypy(*files: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mypy", "--strict", "--explicit-package-bases", *files]
    return subprocess.run(command, capture_output=True, text=True)


def test_every_file_is_checked() -> None:
    found = {path.as_posix() for path in Path("tests/typing").glob("*.py")}
    assert found == {*FILES, "tests/typing/test_typing.py"}


@pytest.mark.timeout(300)  # the first run has no cache
def test_mypy_sees_what_users_expect() -> None:
    result = mypy(*FILES)
    assert result.returncode == 0, result.stdout


@pytest.mark.timeout(300)
def test_mypy_finds_a_wrong_expectation(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.py"
    wrong.write_text(
        "from typing import assert_type\n"
        "from inferencesh import Inference, TaskStream\n"
        "assert_type(Inference().run(app='a/b'), TaskStream)\n"
    )
    result = mypy(str(wrong))
    assert 'Expression is of type "Task", not "TaskStream"' in result.stdout

"""The tests of the sample application: enough of them, quick, and under whatever runs them."""

from __future__ import annotations

import os
import re
import resource
import subprocess
import sys
from pathlib import Path

import pytest

STUDIO = Path(__file__).parent.parent.parent / "examples" / "studio"
LEAST = 40
CPU_SECONDS = 5.0
"""Also on a machine where nothing else runs this is more than the time that passes."""


def run_suite(*arguments: str) -> tuple[int, float]:
    """Run the suite in a process of its own; how many tests passed, and the seconds of CPU that it took."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("INFERENCE_")}
    environment |= {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONDONTWRITEBYTECODE": ""}
    command = [sys.executable, "-m", "pytest", "-p", "inferencesh", "-p", "no:cacheprovider", *arguments]
    before = _cpu_seconds()
    done = subprocess.run(command, cwd=STUDIO, env=environment, capture_output=True, text=True)
    spent = _cpu_seconds() - before
    told = re.search(r"^(?:=+ )?(\d+) passed in ", done.stdout, re.MULTILINE)
    assert done.returncode == 0, done.stdout + done.stderr
    assert told, done.stdout
    return int(told[1]), spent


def _cpu_seconds() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def test_forty_tests_take_less_than_five_seconds() -> None:
    passed, seconds = run_suite("-q", "-p", "anyio")
    assert passed >= LEAST
    assert seconds < CPU_SECONDS
    assert f"Its {passed} tests run" in (STUDIO.parent.parent / "docs" / "examples.md").read_text("utf-8")


def test_in_two_processes_with_pytest_asyncio_in_the_place_of_anyio() -> None:
    options = ("asyncio_mode=auto", "asyncio_default_fixture_loop_scope=function", "markers=anyio")
    settings = [part for option in options for part in ("-o", option)]
    passed, _ = run_suite("-q", "-p", "asyncio", "-p", "xdist", "-n", "2", *settings)
    assert passed >= LEAST


def test_no_conftest_builds_an_emulator() -> None:
    """The plugin does."""
    for file in STUDIO.rglob("*.py"):
        assert not re.search(r"\bEmulator\(", file.read_text("utf-8")), file


def test_it_is_about_runs_sessions_agents_and_faults() -> None:
    assert {file.stem for file in (STUDIO / "tests").glob("test_*.py")} == {
        "test_concierge",
        "test_narration",
        "test_outages",
        "test_pictures",
    }


@pytest.mark.timeout(300)  # the first run has no cache
def test_it_is_typed() -> None:
    environment = {**os.environ, "MYPYPATH": f"{STUDIO}:{STUDIO / 'tests'}"}
    command = [sys.executable, "-m", "mypy", "--strict", "--explicit-package-bases", "studio", "tests"]
    done = subprocess.run(command, cwd=STUDIO, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout

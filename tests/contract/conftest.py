"""The server under test, and the count of its answers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest

from tests.contract import problems, settings, streams  # noqa: F401 - they register their checks
from tests.contract.api import tags
from tests.contract.resources import Resources
from tests.contract.server import contract_emulator
from tests.contract.tally import TALLY


@pytest.fixture(scope="session")
def resources() -> Iterator[Resources]:
    if settings.BASE_URL:
        with closing(Resources(settings.BASE_URL)) as theirs:
            yield theirs
    else:
        emulator = contract_emulator()
        with emulator.serve() as base_url, closing(Resources(base_url, emulator.reset)) as ours:
            yield ours


def pytest_sessionfinish(session: pytest.Session) -> None:
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["answers"] = TALLY.answers
    elif TALLY.never_succeeded:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Of pytest-xdist: a worker has ended."""
    TALLY.merge(node.workeroutput["answers"])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.section("answers by tag")
    terminalreporter.write_line(f"SEED={settings.SEED} MAX_EXAMPLES={settings.MAX_EXAMPLES}")
    for line in TALLY.lines(tags()):
        terminalreporter.write_line(line)
    for operation_id in TALLY.never_succeeded:
        terminalreporter.write_line(f"{operation_id} never succeeded: it was not tested", red=True)

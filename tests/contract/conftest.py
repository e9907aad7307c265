"""The server under test, and the count of its answers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.contract import problems, settings, streams  # noqa: F401 - they register their checks
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


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.section("answers by operation")
    for line in TALLY.lines():
        terminalreporter.write_line(line)
    for operation in TALLY.never_succeeded:
        terminalreporter.write_line(f"{operation} never succeeded: it was not tested", red=True)


def pytest_sessionfinish(session: pytest.Session) -> None:
    if TALLY.never_succeeded:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED

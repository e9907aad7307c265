"""What the tests of generated code share, and the figures of a run."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.generated.recorder import Recorder


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how much was tried: the sums of what tests recorded as properties."""
    figures: Counter[str] = Counter()
    for report in terminalreporter.getreports("passed"):
        figures.update(dict(report.user_properties))
    if figures:
        terminalreporter.write_line(", ".join(f"{count} {what}" for what, count in figures.items()))

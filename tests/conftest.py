"""Settings that every test shares."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["pytester"]

# Derandomised: a test that passes here passes everywhere, and a failure is there again on the next run.
settings.register_profile(
    "tests",
    derandomize=True,
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("tests")


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--engine fast`` runs the tests of the facade over the fast engine."""
    parser.addoption(
        "--engine", choices=["default", "fast"], default="default", help="the facade's transport"
    )

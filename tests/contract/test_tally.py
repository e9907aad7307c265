"""A run that checked nothing does not pass."""

from __future__ import annotations

import pytest

from tests.contract.tally import Tally


@pytest.mark.parametrize(
    ("statuses", "never_succeeded"),
    [([404, 422, 500], ["GET /me"]), ([404, 204], []), ([200], [])],
)
def test_an_operation_that_only_refused_is_named(statuses: list[int], never_succeeded: list[str]) -> None:
    tally = Tally()
    for status in statuses:
        tally.add("GET /me", status)
    assert tally.never_succeeded == never_succeeded

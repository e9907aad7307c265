"""A run that checked nothing does not pass."""

from __future__ import annotations

import pytest

from tests.contract.tally import Tally


@pytest.mark.parametrize(
    ("statuses", "never_succeeded"),
    [([404, 422, 500], ["me_get"]), ([404, 204], []), ([200], [])],
)
def test_an_operation_that_only_refused_is_named(statuses: list[int], never_succeeded: list[str]) -> None:
    tally = Tally()
    for status in statuses:
        tally.add("me_get", status)
    assert tally.never_succeeded == never_succeeded


def test_what_several_processes_counted_is_added_up() -> None:
    mine, theirs = Tally(), Tally()
    mine.add("me_get", 401)
    theirs.add("me_get", 200)
    theirs.add("teams_get", 200)
    mine.merge(theirs.answers)
    assert mine.answers == {"me_get": {"4xx": 1, "2xx": 1}, "teams_get": {"2xx": 1}}
    assert mine.never_succeeded == []


def test_the_table_has_a_row_for_each_tag_and_one_for_all() -> None:
    tally = Tally()
    for operation_id, status in (("me_get", 200), ("me_stats", 404), ("teams_get", 500)):
        tally.add(operation_id, status)
    _, *rows = tally.lines({"me_get": "me", "me_stats": "me", "teams_get": "teams"})
    assert [row.split() for row in rows] == [
        ["me", "2", "1", "1", "1", "0"],
        ["teams", "1", "0", "0", "0", "1"],
        ["all", "3", "1", "1", "1", "1"],
    ]

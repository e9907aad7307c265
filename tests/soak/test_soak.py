"""A short soak, and whether a long one would notice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from .account import Account
from .server import Accepted, poem_of
from .soak import HALVES, Report, left_behind, soak

RUNS = 240


def test_a_short_soak() -> None:
    report = soak(RUNS, seed=1, rounds=1)
    print(report)
    assert report.problems == []
    assert report.outcomes.total() == RUNS
    assert report.accepted == report.known > RUNS * 0.8
    assert report.faults > RUNS / 10
    assert len(report.held) == 1 + len(HALVES)
    assert min(report.held.values()) > 0


def account() -> Account:
    """Of two runs that went well."""
    account = Account()
    for number in range(2):
        account.result(number, f"t{number}", poem_of(number), "result")
    return account


def accepted(**changes: object) -> Accepted:
    """What the server says of them."""
    usual = {"submissions": 2, "numbers": {"t0": 0, "t1": 1}, "unfinished": frozenset[str](), "faults": 0}
    return Accepted(**{**usual, **changes})  # type: ignore[arg-type]


def test_all_is_well() -> None:
    assert account().check(range(2), accepted()) == []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda it: it.result(0, "t0", {"number": 1}, "result"), "wrong result"),
        (lambda it: it.problem(0, "hung"), "run 0: hung"),
        (lambda it: it.outcomes.pop(1), "nothing was told of 1 runs"),
        (lambda it: it.tasks.pop("t1"), "2 runs were accepted, 1 are known"),
        (lambda it: it.tasks.update(t1=7), "differs from what was accepted"),
    ],
)
def test_what_callers_were_told_is_checked(change: Callable[[Account], object], problem: str) -> None:
    told = account()
    change(told)
    assert any(problem in found for found in told.check(range(2), accepted()))


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"submissions": 3}, "3 runs were accepted, 2 are known"),
        ({"numbers": {"t0": 0, "t1": 0}}, "1 runs were run twice"),
        ({"unfinished": frozenset({"t1"})}, "tasks that have not ended have results"),
    ],
)
def test_what_the_server_knows_is_checked(changes: dict[str, object], problem: str) -> None:
    assert any(problem in found for found in account().check(range(2), accepted(**changes)))


@pytest.mark.parametrize(("megabytes", "problems"), [(3.1, 0), (3.6, 1)])
def test_what_each_run_leaves_behind_is_noticed(megabytes: float, problems: int) -> None:
    held = {"start": 0.1, "sync 1/2": 3.0, "sync 2/2": megabytes, "async 1/2": 4.0, "async 2/2": 4.0}
    report = Report(outcomes=Counter(result=20_000), held=held)
    assert [problem for problem in left_behind(report) if "of the sync half" in problem] == left_behind(
        report
    )
    assert len(left_behind(report)) == problems


def test_descriptors_that_are_left_open_are_noticed() -> None:
    held = {"start": 0.1, "sync 1/1": 3.0, "async 1/1": 4.0}
    assert left_behind(Report(held=held, descriptors=(11, 12))) == ["1 descriptors are left open"]

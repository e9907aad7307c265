"""When to send again: the table of outcomes, the waits, the headers."""

import time
from email.utils import formatdate
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh._core import pauses
from inferencesh._core.errors import InvalidArgumentError
from inferencesh._core.reconnects import Reconnects
from inferencesh._core.retry import Answer, NoAnswer, RetryPolicy, parse_retry_after
from inferencesh._core.wire import Headers

NOW = 1_800_000_000.0
PROBLEM = {"content-type": "application/problem+json; charset=utf-8"}
POLICY = RetryPolicy()


def delay(
    outcome: NoAnswer | Answer, *, safe: bool = True, attempt: int = 1, random: float = 0.5
) -> float | None:
    return POLICY.delay(outcome, attempt=attempt, safe=safe, random=random, now=NOW)


@pytest.mark.parametrize(
    ("outcome", "if_safe", "if_unsafe"),
    [
        (NoAnswer(sent=False), True, True),
        (NoAnswer(sent=True), True, False),
        (Answer(status=429, headers={}), True, True),
        (Answer(status=429, headers={}, code="rate_limited"), True, True),
        (Answer(status=503, headers=PROBLEM, code="app_maintenance"), True, True),
        (Answer(status=500, headers=PROBLEM, code="entitlement_unavailable"), True, True),
        (Answer(status=503, headers=PROBLEM, code="search_unavailable"), True, False),
        (Answer(status=503, headers=PROBLEM), True, False),
        (Answer(status=400, headers=PROBLEM, code="app_maintenance"), False, False),
        (Answer(status=503, headers={"content-type": "text/html"}), True, False),
        (Answer(status=503, headers={}), True, False),
        (Answer(status=408, headers=PROBLEM), True, False),
        (Answer(status=500, headers=PROBLEM), True, False),
        (Answer(status=502, headers={}), True, False),
        (Answer(status=504, headers=PROBLEM), True, False),
        (Answer(status=599, headers={}), True, False),
        (Answer(status=501, headers={}), False, False),
        (Answer(status=600, headers={}), False, False),
        (Answer(status=302, headers={}), False, False),
        (Answer(status=400, headers={}), False, False),
        (Answer(status=409, headers={}), False, False),
    ],
)
def test_what_is_sent_again(outcome: NoAnswer | Answer, if_safe: bool, if_unsafe: bool) -> None:
    assert (delay(outcome, safe=True) is not None) is if_safe
    assert (delay(outcome, safe=False) is not None) is if_unsafe


def test_waits_double_up_to_the_maximum_and_are_spread() -> None:
    policy = RetryPolicy(max_retries=2000)
    longest = [
        policy.delay(NoAnswer(sent=False), attempt=n, safe=True, random=1.0) for n in (1, 2, 3, 4, 5, 6)
    ]
    assert longest == [0.5, 1, 2, 4, 8, 8]
    assert policy.delay(NoAnswer(sent=False), attempt=3, safe=True, random=0.25) == 0.5
    assert policy.delay(NoAnswer(sent=False), attempt=3, safe=True, random=0.0) == 0
    assert policy.delay(NoAnswer(sent=False), attempt=2000, safe=True, random=1.0) == 8


@pytest.mark.parametrize("max_retries", [0, 1, 2])
def test_number_of_retries(max_retries: int) -> None:
    policy = RetryPolicy(max_retries=max_retries)
    waits = [policy.delay(NoAnswer(sent=False), attempt=n, safe=True, random=0.5) for n in (1, 2, 3)]
    assert [wait is not None for wait in waits] == [n <= max_retries for n in (1, 2, 3)]


@pytest.mark.parametrize("setting", ["max_retries", "initial", "maximum", "multiplier", "max_retry_wait"])
def test_settings_that_make_no_sense_are_refused(setting: str) -> None:
    for value in (-1, "2", float("inf"), float("nan"), True, None):
        with pytest.raises(InvalidArgumentError) as caught:
            RetryPolicy(**{setting: cast("Any", value)})
        assert caught.value.argument == f"retry.{setting}"


def test_the_servers_wait_wins_over_backoff() -> None:
    assert delay(Answer(status=503, headers={"retry-after": "7"}), random=0.0) == 7
    assert delay(Answer(status=429, headers={"retry-after": "0"}), random=1.0) == 0


def test_a_wait_that_is_too_long_gives_up() -> None:
    assert delay(Answer(status=503, headers={"retry-after": "60"})) == 60
    assert delay(Answer(status=503, headers={"retry-after": "3600"})) is None


def test_rate_limit_reset_counts_on_429_without_retry_after() -> None:
    reset = {"x-ratelimit-reset": str(int(NOW) + 12)}
    assert delay(Answer(status=429, headers=reset)) == 12
    assert delay(Answer(status=429, headers={**reset, "retry-after": "3"})) == 3
    assert delay(Answer(status=429, headers={"x-ratelimit-reset": "soon"})) == 0.25
    assert delay(Answer(status=503, headers=reset)) == 0.25
    assert delay(Answer(status=429, headers={"x-ratelimit-reset": str(int(NOW) - 5)})) == 0


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0),
        (" 12 ", 12),
        ("1.5", 1.5),
        ("-3", 0),
        (formatdate(NOW + 30, usegmt=True), 30),
        (formatdate(NOW - 30, usegmt=True), 0),
        ("", None),
        ("soon", None),
        ("nan", None),
        ("inf", None),
        ("1" * 400, None),
    ],
)
def test_retry_after(value: str, seconds: float | None) -> None:
    assert parse_retry_after({"retry-after": value}, NOW) == seconds
    assert parse_retry_after(Headers({"Retry-After": value}), NOW) == seconds


def test_a_date_is_compared_with_the_servers_clock() -> None:
    headers = {"retry-after": formatdate(NOW + 30, usegmt=True), "date": formatdate(NOW + 20, usegmt=True)}
    assert parse_retry_after(headers) == 10
    assert parse_retry_after(headers, now=0.0) == 10


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system has one time zone")
def test_a_date_without_a_zone_is_universal_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "XYZ+5")
    time.tzset()
    try:
        assert parse_retry_after({"retry-after": formatdate(NOW + 30)}, NOW) == 30
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    "value",
    ["Mon, 99999999999999999999 Jan 2020 00:00:00 GMT", "Mon, 1 Jan 2020 00:00:00 +99999999999999999999"],
)
def test_a_date_out_of_all_bounds(value: str) -> None:
    assert parse_retry_after({"retry-after": value}, NOW) is None


def test_a_date_without_any_clock_says_nothing() -> None:
    assert parse_retry_after({"retry-after": formatdate(NOW, usegmt=True)}) is None
    assert parse_retry_after({}, NOW) is None


@given(
    st.text()
    | st.from_regex(r"[A-Z][a-z]{2}, \d{1,22} [A-Z][a-z]{2} \d{1,5} \d\d:\d\d:\d\d ([+-]\d{1,9}|GMT)")
)
def test_no_header_value_raises(value: str) -> None:
    seconds = parse_retry_after({"retry-after": value, "date": value}, NOW)
    assert seconds is None or seconds >= 0


def test_tests_can_shorten_what_is_not_asked_for_by_the_server() -> None:
    asked = Answer(status=503, headers={"retry-after": "7"})
    policy = RetryPolicy(initial=4)
    reconnects = Reconnects(5, lambda: 1.0, 60.0)
    before = pauses.scale(0.01)
    try:
        assert policy.delay(NoAnswer(sent=True), attempt=1, safe=True, random=1.0) == pytest.approx(0.04)
        assert policy.delay(asked, attempt=1, safe=True, random=1.0) == 7
        assert reconnects.pause(None) == pytest.approx(0.0025)
    finally:
        pauses.scale(before)
    assert policy.delay(NoAnswer(sent=True), attempt=1, safe=True, random=1.0) == 4
    assert reconnects.pause(None) == 0.25

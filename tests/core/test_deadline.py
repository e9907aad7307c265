"""The moments at which waiting ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh._core.deadline import Deadline

seconds = st.none() | st.floats(0.001, 1e6)


@given(st.floats(0, 1e9), seconds, seconds, st.sampled_from([None, 0, 2, "queued", 7, "running", 10, [1]]))
def test_waiting_is_over_at_its_moment_and_not_before(
    now: float, timeout: float | None, queue_timeout: float | None, status: object
) -> None:
    deadline = Deadline.after(now, timeout=timeout, queue_timeout=queue_timeout)
    moment = deadline.moment(status)
    if moment is None:
        assert not deadline.passed(status, now + 1e9)
        assert deadline.left(status, now, most=7) == 7
    else:
        assert not deadline.passed(status, now - 1)
        assert deadline.passed(status, moment)
        assert 0.001 <= deadline.left(status, now, most=7) <= max(0.001, min(7, moment - now))


@pytest.mark.parametrize("status", [None, 0, 1, 2, 3, "unknown", "received", "queued", "dispatched"])
def test_the_queue_deadline_holds_for_what_has_not_begun(status: object) -> None:
    assert Deadline(total=9, queue=5).moment(status) == 5
    assert Deadline(total=4, queue=5).moment(status) == 4


@pytest.mark.parametrize("status", [4, 7, 10, 99, "running", "someday", [1]])
def test_the_queue_deadline_does_not_hold_for_what_has(status: object) -> None:
    assert Deadline(total=9, queue=5).moment(status) == 9
    assert Deadline(queue=5).moment(status) is None


def test_what_is_left_is_never_nothing() -> None:
    assert Deadline(total=5).left(7, 6, most=1) == 0.001

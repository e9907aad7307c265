"""Timers, against a sorted list."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from inferencesh.emulator.timers import Timers

START = datetime(2030, 1, 1, tzinfo=UTC)


class Ringing(RuleBasedStateMachine):
    """Whatever is set and cancelled: what is due first rings first, once."""

    timers = Bundle("timers")

    def __init__(self):
        super().__init__()
        self.subject = Timers()
        self.numbers = count()
        self.waiting = []
        self.rung = []

    @rule(target=timers, due=st.integers(0, 3), rank=st.integers(0, 2), several=st.integers(1, 150))
    def set(self, due, rank, several):
        for _ in range(several):
            entry = (due, rank, next(self.numbers))
            moment, ring = START + timedelta(seconds=due), partial(self.rung.append, entry)
            timer = self.subject.set(moment, rank, ring)
            self.waiting.append(entry)
        return timer, entry

    @rule(chosen=timers)
    def cancel(self, chosen):
        timer, entry = chosen
        timer.cancel()
        if entry in self.waiting:
            self.waiting.remove(entry)

    @rule()
    def ring(self):
        if self.waiting:
            first = min(self.waiting)
            self.subject.ring_next()
            assert self.rung[-1] == first
            self.waiting.remove(first)

    @invariant()
    def knows_what_is_next(self):
        expected = min(self.waiting)[0] if self.waiting else None
        timer = self.subject.next
        assert (timer and (timer.due - START).total_seconds()) == expected

    @invariant()
    def keeps_little_of_what_was_cancelled(self):
        assert len(self.subject._heap) <= max(128, 2 * len(self.waiting)) + 150


TestRinging = Ringing.TestCase


def test_what_was_cancelled_does_not_pile_up():
    timers = Timers()
    for number in range(10_000):
        timers.set(START + timedelta(seconds=number), 0, list).cancel()
    assert len(timers._heap) <= 129
    timers.set(START, 0, list)
    timers.clear()
    assert timers.next is None

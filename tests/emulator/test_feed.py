"""The feed, against the simplest model of what a follower is owed."""

from __future__ import annotations

from contextlib import ExitStack

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from inferencesh.emulator.feed import Feed


class Follows(RuleBasedStateMachine):
    """Each follower gets, at each take, the deltas since the last one and the set of fields changed since."""

    followers = Bundle("followers")

    def __init__(self):
        super().__init__()
        self.feed = Feed()
        self.owed = {}

    @rule(target=followers)
    def join(self):
        stack = ExitStack()
        follower = stack.enter_context(self.feed.follow())
        self.owed[follower] = ([], set())
        return follower, stack

    @rule(joined=consumes(followers))
    def leave(self, joined):
        follower, stack = joined
        stack.close()
        del self.owed[follower]

    @rule(fields=st.sets(st.sampled_from("abc"), min_size=1))
    def change(self, fields):
        self.feed.change(fields)
        for _, changed in self.owed.values():
            changed |= fields

    @rule()
    def delta(self):
        delta = {"seq": object()}
        self.feed.delta(delta)
        for deltas, _ in self.owed.values():
            deltas.append(delta)

    @rule(joined=followers)
    def take(self, joined):
        follower, _ = joined
        deltas, fields = follower.take()
        expected_deltas, expected_fields = self.owed[follower]
        assert deltas == expected_deltas
        assert set(fields) == expected_fields
        assert len(fields) == len(set(fields))
        self.owed[follower] = ([], set())

    @invariant()
    def keeps_only_what_someone_waits_for(self):
        most = max((len(deltas) for deltas, _ in self.owed.values()), default=0)
        assert len(self.feed._deltas) == most
        assert self.feed.follower_count == len(self.owed)


TestFollows = Follows.TestCase

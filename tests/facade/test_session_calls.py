"""However sessions are lost, and whatever answers are: no call of theirs is made twice, and none is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from inferencesh import Inference, Session, SubmissionUncertainError, WorkerLostError
from inferencesh.emulator import Emulator
from inferencesh.emulator.faults import AnswerLost, Fault, LoseWorker
from tests.facade.apps import KEY

TIMEOUT = 60
FAULTS: list[Fault | None] = [None, None, None, AnswerLost(), LoseWorker()]
ERRORS: dict[type, type[Exception]] = {AnswerLost: SubmissionUncertainError, LoseWorker: WorkerLostError}


def prepare(session: Session) -> None:
    session.call("add", {"by": 100})


class Calls(RuleBasedStateMachine):
    """One handle of a session that begins anew when it must, and what the server should have done by then."""

    emulator: Emulator
    client: Inference

    def __init__(self) -> None:
        super().__init__()
        self.emulator.reset()
        self.session = self.client.session(
            "test/counter", timeout=TIMEOUT, on_start=prepare, on_expired="recreate"
        )
        self.value: int | None = None
        """What the counter of the handle's session is; None if that is over, or none has begun."""
        self.idle = 0.0
        self.accepted = 0

    @rule(by=st.integers(1, 9), fault=st.sampled_from(FAULTS))
    def call(self, by: int, fault: Fault | None) -> None:
        if fault:
            self.emulator.faults.add("tasks_create", fault, times=1)
        error = self.expect(by, fault)
        if error:
            with pytest.raises(error):
                self.session.call("add", {"by": by})
        else:
            assert self.session.call("add", {"by": by}).output == {"value": self.value}
        self.emulator.faults.clear()

    def expect(self, by: int, fault: Fault | None) -> type[Exception] | None:
        """What the call does to the server, and what it raises. The fault is met by the first request."""
        error = ERRORS.get(type(fault))
        if self.value is not None:
            self.accepted += 1
            self.idle = 0
            self.value = None if error is WorkerLostError else self.value + by
            return error
        if self.session.id is None and error:
            self.accepted += 1  # that of `prepare`
            return error
        if error is SubmissionUncertainError:
            return error  # the answer that was lost is a refusal
        self.accepted += 2
        self.idle = 0
        self.value = 100 + by
        return None

    @rule(seconds=st.sampled_from([1, 30, 59, 60]))
    def advance(self, seconds: float) -> None:
        self.emulator.clock.advance(seconds)
        self.idle += seconds
        if self.idle >= TIMEOUT:
            self.value = None

    @rule()
    def keep_alive(self) -> None:
        if self.value is not None:
            self.session.keepalive()
            self.idle = 0

    @rule()
    def end_by_others(self) -> None:
        if self.value is not None and self.session.id:
            self.client.sessions.end(self.session.id)
            self.value = None

    @invariant()
    def nothing_was_made_twice(self) -> None:
        assert self.emulator.submissions == self.accepted

    def teardown(self) -> None:
        self.session.end()


@pytest.fixture
def machine(still: Emulator, still_url: str) -> Iterator[type[Calls]]:
    with Inference(api_key=KEY, base_url=still_url) as client:
        yield type("SessionCalls", (Calls,), {"emulator": still, "client": client})


def test_no_call_is_made_twice_and_none_is_lost(machine: type[Calls]) -> None:
    run_state_machine_as_test(machine, settings=settings(max_examples=40, stateful_step_count=20))

"""The life of sessions on the emulator, against a model of it, whatever is done with them and when."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import httpx
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from inferencesh.emulator import Context, Emulator, ManualClock
from inferencesh.emulator.faults import LoseWorker

PATIENCE = 30
"""Seconds that a call waits for the one before it."""

RARELY = st.sampled_from([False, False, False, False, True])

LOST = "session worker offline"
BUSY = "session worker busy too long"
LATE = "session expired or not found"


@dataclass
class Waiting:
    task: str
    since: float
    seconds: float
    is_lost: bool


@dataclass
class Life:
    """What a session should be: calls begin one after the other, in the order in which they came."""

    timeout: int
    active_since: float
    is_ended: bool = False
    running: tuple[str, float] | None = None
    queue: list[Waiting] = field(default_factory=list)
    results: dict[str, str | None] = field(default_factory=dict)

    def status(self, now: float) -> str:
        is_idle = self.running is None and now >= self.active_since + self.timeout
        return "ended" if self.is_ended else "expired" if is_idle else "active"

    def call(self, call: Waiting) -> None:
        self.queue.append(call)
        if self.running is None:
            self._next(call.since)

    def pass_time(self, now: float) -> None:
        """Let everything happen that is due by `now`, patience first."""
        while True:
            impatient = min(self.queue, key=lambda call: call.since, default=None)
            patience = impatient.since + PATIENCE if impatient else math.inf
            end = self.running[1] if self.running else math.inf
            if min(patience, end) > now:
                return
            if impatient and patience <= end:
                self.queue.remove(impatient)
                self.results[impatient.task] = BUSY
            else:
                self._end(end)

    def _end(self, moment: float) -> None:
        assert self.running
        self.results[self.running[0]] = None
        self.running, self.active_since = None, moment
        self._next(moment)

    def _next(self, moment: float) -> None:
        while self.queue and self.running is None:
            call = self.queue.pop(0)
            if self.is_ended or call.is_lost:
                self.results[call.task] = LATE if self.is_ended else LOST
                self.is_ended = True
            else:
                self.running = call.task, moment + call.seconds


class SessionLives(RuleBasedStateMachine):
    """Begin, call, keep alive, end, lose: each answer and each task is what the model says."""

    emulator: Emulator
    client: httpx.Client
    sessions = Bundle("sessions")

    def __init__(self) -> None:
        super().__init__()
        self.emulator.reset()
        self.start = self.emulator.clock.now()
        self.lives: dict[str, Life] = {}

    @property
    def now(self) -> float:
        return (self.emulator.clock.now() - self.start).total_seconds()

    def run_app(self, seconds: float, **fields: object) -> httpx.Response:
        answer = self.client.post("/apps/run", json={"app": "life/sleep", "input": seconds, **fields})
        self.pass_time(0)  # so that it has begun
        return answer

    def pass_time(self, seconds: float) -> None:
        self.emulator.clock.advance(seconds)
        for life in self.lives.values():
            life.pass_time(self.now)

    def refused(self, life: Life, answer: httpx.Response) -> bool:
        status = life.status(self.now)
        expected = None if status == "active" else f"https://api.inference.sh/errors/SESSION_{status.upper()}"
        found = answer.json() if answer.content else {}
        assert (answer.status_code == 410, found.get("type")) == (expected is not None, expected)
        return expected is not None

    @rule(target=sessions, timeout=st.sampled_from([5, 60]), seconds=st.sampled_from([0, 4, 40]))
    def begin(self, timeout: int, seconds: float) -> str:
        now = self.now
        task = self.run_app(seconds, session="new", session_timeout=timeout).json()["data"]
        life = self.lives[task["session_id"]] = Life(timeout, now)
        life.call(Waiting(task["id"], now, seconds, False))
        life.pass_time(now)
        return str(task["session_id"])

    @rule(
        session=sessions,
        seconds=st.sampled_from([0, 4, 25, 40]),
        is_lost=st.sampled_from([False] * 4 + [True]),
    )
    def call(self, session: str, seconds: float, is_lost: bool) -> None:
        life = self.lives[session]
        if is_lost:
            self.emulator.faults.add("tasks_create", LoseWorker(), times=1)
        answer = self.run_app(seconds, session=session)
        self.emulator.faults.clear()
        if not self.refused(life, answer):
            life.call(Waiting(answer.json()["data"]["id"], self.now, seconds, is_lost))
            life.pass_time(self.now)

    @rule(session=sessions)
    def keep_alive(self, session: str) -> None:
        life = self.lives[session]
        if not self.refused(life, self.client.post(f"/sessions/{session}/keepalive")):
            life.active_since = self.now

    @rule(session=sessions, really=st.sampled_from([True, False, False]))
    def end(self, session: str, really: bool) -> None:
        life = self.lives[session]
        if really and not self.refused(life, self.client.delete(f"/sessions/{session}")):
            life.is_ended = True

    @rule(seconds=st.sampled_from([1, 4, 5, 29, 30, 61]))
    def advance(self, seconds: float) -> None:
        self.pass_time(seconds)

    @invariant()
    def all_is_as_the_model_says(self) -> None:
        found = {session["id"]: session["status"] for session in self.emulator.sessions}
        assert found == {name: life.status(self.now) for name, life in self.lives.items()}
        ended = {task["id"]: task["error"] for task in self.emulator.tasks if task["status"] in (10, 11)}
        assert ended == {task: error for life in self.lives.values() for task, error in life.results.items()}


@pytest.fixture
def machine() -> Iterator[type[SessionLives]]:
    emulator = Emulator(clock=ManualClock(datetime(2030, 1, 1, tzinfo=UTC)), strict=True)

    @emulator.app("life/sleep")
    def sleep(input: float, context: Context) -> float:
        context.sleep(input)
        return input

    headers = {"Authorization": "Bearer any"}
    with emulator.serve() as url, httpx.Client(base_url=url, headers=headers, verify=False) as client:
        yield type("Lives", (SessionLives,), {"emulator": emulator, "client": client})


def test_lives_of_sessions(machine: type[SessionLives]) -> None:
    run_state_machine_as_test(machine, settings=settings(max_examples=40, stateful_step_count=25))

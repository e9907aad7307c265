"""One lap: a run that meets a fault, and everything that can be wrong with what comes of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from typing import Any

from attrs import define, evolve, field, frozen

from inferencesh import (
    FollowPolicy,
    InferenceError,
    RetryPolicy,
    SubmissionUncertainError,
    Task,
    TaskStatus,
)
from inferencesh.emulator import Context, Emulator
from inferencesh.emulator.faults import CATALOGUE, Cut, Fault, Heartbeats, HugeLine, SlowBytes, SlowHeaders

from .engines import Caller, Engine
from .rules import RESULT, Case, Expected, expected

QUICK: dict[str, Fault] = {
    "slow-bytes": SlowBytes(rate=40_000),
    "slow-headers": SlowHeaders(rate=2_000),
    "429-seconds": replace(CATALOGUE["429-seconds"], retry_after=0.2),  # type: ignore[call-arg]
    "503-seconds": replace(CATALOGUE["503-seconds"], retry_after=0.2),  # type: ignore[call-arg]
    "429-date": replace(CATALOGUE["429-date"], retry_after=0.01),  # type: ignore[call-arg]
    "429-reset": replace(CATALOGUE["429-reset"], retry_after=0.01),  # type: ignore[call-arg]
    "heartbeats": Heartbeats(every=0.05),
    "heartbeats-then-silence": Heartbeats(every=0.05, number=3),
    "huge-line": HugeLine(megabytes=1),
}
"""The faults that take their time, in a hurry."""

POLICY = FollowPolicy(poll_interval=0.03, idle_timeout=0.4, quiet_timeout=0.2, max_reconnects=2)
SETTINGS: dict[str, Any] = {
    "api_key": "any",
    "timeout": 1.0,
    "follow": POLICY,
    "retry": RetryPolicy(initial=0.02, maximum=0.05),
}
PATIENCE = 20.0
"""Seconds after which a run that should have ended counts as hung."""
PROMPT = 8.0
"""Seconds within which every task that ends has its outcome: pauses, silence and all attempts included."""
TIMEOUT_SECONDS = 0.5
"""For tasks that do not end: how long the caller waits."""
LATENESS = 0.25
"""Seconds that control may come back after that."""
CANCEL_SECONDS = 10.5
VERSES = 5


@frozen
class Lap:
    """What came of one case.

    Attributes:
        outcome: ``result``, or the name of the exception.
        seconds: How long the caller waited.
        faults: What is wrong with it, in words; empty if all is well.
    """

    engine: str
    case: Case
    expected: Expected
    outcome: str
    seconds: float
    faults: tuple[str, ...] = ()
    is_late: bool = False


@define
class Course:
    """An emulator for one lap after the other."""

    emulator: Emulator = field(factory=lambda: Emulator(heartbeat=0.1))
    url: str = ""
    _numbers: Iterator[int] = field(factory=count)
    _target: Fault | None = None

    @contextmanager
    def open(self) -> Iterator[Course]:
        """Serve until the block is left."""
        self.emulator.app("gauntlet/poem")(self._poem)
        self.emulator.app("gauntlet/hold")(_hold)
        with self.emulator.serve() as self.url:
            yield self

    async def _poem(self, input: Any, context: Context) -> Any:
        """Verse after verse; the last ones only once the fault has been met (if it is)."""
        for number in range(VERSES):
            context.log(f"verse {number}")
            context.delta(response=f"<{number}>")
            context.progress({"verses": number})
            await context.sleep_async(0.01)
            if number == 1:
                await self._fault_is_met(context)
        return poem_of(input["number"])

    async def _fault_is_met(self, context: Context) -> None:
        for _ in range(100):
            if self.is_met():
                return
            await context.sleep_async(0.01)

    def is_met(self) -> bool:
        """Whether the fault of this lap was met."""
        return self._target in [seen.fault for seen in self.emulator.faults.seen]

    def lap(self, name: str, engine: Engine, case: Case) -> Lap:
        """Run one case."""
        self.emulator.reset()
        number = next(self._numbers)
        self._target = QUICK.get(case.fault, CATALOGUE[case.fault])
        self.emulator.faults.add(case.route, self._target, times=1 if case.often == "once" else None)
        if case.route == "tasks_get" and case.updates != "poll":  # else nobody would look it up
            self.emulator.faults.add("tasks_stream", Cut(after_events=1, then="end"), times=1)
        with engine({**SETTINGS, "base_url": self.url}) as caller:
            lap = _Attempt(self.emulator, caller, name, case, number).finish()
        return self._checked(lap)

    def _checked(self, lap: Lap) -> Lap:
        """The lap with what shows only when the client is closed."""
        wrong = list(lap.faults)
        if not self.is_met():
            wrong.append("the fault was not met")
        if not soon(lambda: self.emulator.connections == 0):
            wrong.append(f"{self.emulator.connections} connections are left open")
        return evolve(lap, faults=tuple(wrong))


def soon(is_so: Callable[[], bool]) -> bool:
    """Whether something becomes true soon; the server itself closes what is idle for 5 s."""
    deadline = time.monotonic() + 3
    while not (result := is_so()) and time.monotonic() < deadline:
        time.sleep(0.005)
    return result


def poem_of(number: int) -> dict[str, Any]:
    """The right result."""
    return {"poem": [f"verse {verse} of {number}" for verse in range(VERSES)], "number": number}


def _hold(input: Any, context: Context) -> Any:
    context.sleep(60)
    return input


@define
class _Attempt:
    emulator: Emulator
    caller: Caller
    engine: str
    case: Case
    number: int
    wrong: list[str] = field(factory=list)
    pieces: list[str] = field(factory=list)
    states: list[Task] = field(factory=list)

    def finish(self) -> Lap:
        right = expected(self.case)
        started = time.monotonic()
        outcome, known = self._run()
        seconds = time.monotonic() - started
        self.emulator.faults.clear()
        if not right.outcomes & outcome.keys():
            wanted = " or ".join(sorted(right.outcomes))
            self.wrong.append(f"expected {wanted}: {next(iter(outcome.values()))}")
        self._check_submissions(known)
        self._check_updates()
        self._check_cancelled(right)
        if not self.caller.is_usable():
            self.wrong.append("the client is not usable any more")
        late = self._is_late(seconds)
        if late:
            self.wrong.append(f"control was back after {seconds:.2f} s")
        return Lap(
            self.engine, self.case, right, next(iter(outcome)), seconds, tuple(self.wrong), is_late=late
        )

    def _run(self) -> tuple[dict[str, str], set[str]]:
        """The names that the outcome goes by, each with what it says, and the tasks that the caller knows."""
        app = "gauntlet/poem" if self.case.ends else "gauntlet/hold"
        try:
            task = self.caller.run(
                app=app,
                input={"number": self.number},
                updates=self.case.updates,
                timeout=PATIENCE if self.case.ends else TIMEOUT_SECONDS,
                on_timeout="cancel" if self.case.route == "tasks_cancel" else "raise",
                on_update=self.states.append,
                on_delta=lambda text, _: self.pieces.append(text),
            )
        except SubmissionUncertainError as error:
            self.emulator.faults.clear()
            return names(error), {task.id for task in self.caller.find_recent(error)}
        except InferenceError as error:
            return names(error), {error.task_id} if error.task_id else set()
        except Exception as error:  # no error of the client: never right
            return names(error), set()
        if task.output != poem_of(self.number):
            self.wrong.append(f"a wrong result: {task.output}")
        return {RESULT: "a result"}, {task.id}

    def _check_submissions(self, known: set[str]) -> None:
        accepted = {task["id"] for task in self.emulator.tasks}
        if accepted != known or self.emulator.submissions != len(known):
            self.wrong.append(f"{self.emulator.submissions} were accepted, {len(known)} are known")

    def _check_updates(self) -> None:
        numbers = [int(piece.strip("<>")) for piece in self.pieces]
        if numbers != sorted(set(numbers)):
            self.wrong.append(f"pieces are doubled or out of order: {self.pieces}")
        ends = [state.status is TaskStatus.COMPLETED for state in self.states]
        if True in ends[:-1]:
            self.wrong.append("the end was told before the last update")

    def _check_cancelled(self, right: Expected) -> None:
        if self.case.route != "tasks_cancel" or right.cancelled is None:
            return
        status = TaskStatus(self.emulator.tasks[0]["status"])
        if right.cancelled != (status in (TaskStatus.CANCELLED, TaskStatus.CANCELLING)):
            self.wrong.append(f"cancelled: {right.cancelled} was expected, the task is {status}")

    def _is_late(self, seconds: float) -> bool:
        if self.case.ends:
            return seconds > PROMPT
        spare = CANCEL_SECONDS if self.case.route == "tasks_cancel" else LATENESS
        return seconds > TIMEOUT_SECONDS + spare


def names(error: Exception) -> dict[str, str]:
    notes = "; ".join(getattr(error, "__notes__", ()))
    return {kind.__name__: f"{type(error).__name__}: {error} ({notes})" for kind in type(error).__mro__}

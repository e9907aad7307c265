"""One lap: a run that meets a fault, and everything that can be wrong with what comes of it."""

from __future__ import annotations

import time
from typing import Any

from attrs import define, field

from inferencesh import (
    InferenceError,
    SubmissionUncertainError,
    Task,
    TaskStatus,
)
from inferencesh.emulator import Context, Emulator
from inferencesh.emulator.faults import Cut

from .engines import Caller
from .rules import RESULT, Case, Expected, expected
from .track import LATENESS, PATIENCE, PROMPT, Lap, Track, names

TIMEOUT_SECONDS = 0.5
"""For tasks that do not end: how long the caller waits."""
CANCEL_SECONDS = 10.5
VERSES = 5


class Course(Track):
    """A track for runs."""

    def set_up(self) -> None:
        """Give the emulator its apps."""
        self.emulator.app("gauntlet/poem")(self._poem)
        self.emulator.app("gauntlet/hold")(_hold)

    def attempt(self, caller: Caller, engine: str, case: Case, number: int) -> Lap:
        """Let a caller run an app."""
        self.break_things(case)
        return _Attempt(self.emulator, caller, engine, case, number).finish()

    def break_things(self, case: Case) -> None:
        """Let the fault of a case happen from now on."""
        super().break_things(case)
        if case.route == "tasks_get" and case.updates != "poll":  # else nobody would look it up
            self.emulator.faults.add("tasks_stream", Cut(after_events=1, then="end"), times=1)

    async def _poem(self, input: Any, context: Context) -> Any:
        """Verse after verse; the last ones only once the fault has been met (if it is)."""
        for number in range(VERSES):
            context.log(f"verse {number}")
            context.delta(response=f"<{number}>")
            context.progress({"verses": number})
            await context.sleep_async(0.01)
            if number == 1:
                await self.until_met(context, 1.0)
        return poem_of(input["number"])


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
        return Lap(self.engine, self.case, next(iter(outcome)), seconds, tuple(self.wrong), is_late=late)

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

"""The short form of the gauntlet, and whether it would notice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

import pytest

from inferencesh import Inference, InferenceError, Task
from inferencesh._transport._sync.h11 import H11Transport
from inferencesh.emulator.faults import CATALOGUE

from .course import Course
from .engines import ENGINES, FEW, SyncCaller
from .faults import ONLY_STREAMS, PLAIN
from .race import race, table
from .rules import Case, cases, short
from .track import Lap


def test_every_fault_of_the_catalogue_has_a_meaning() -> None:
    assert PLAIN.keys() | ONLY_STREAMS | {"refuse"} == CATALOGUE.keys()


def test_every_fault_is_in_the_short_form_too() -> None:
    assert {case.fault for case in short()} == CATALOGUE.keys()
    assert len(CATALOGUE) >= 60
    assert set(short()) <= set(cases())


@pytest.mark.timeout(120)
def test_the_gauntlet() -> None:
    laps = list(race(short()))
    print(table(laps))
    assert [f"{lap.engine}, {lap.case}: {'; '.join(lap.faults)}" for lap in laps if lap.faults] == []
    assert {lap.engine for lap in laps} == ENGINES.keys()


class Sabotaged(SyncCaller):
    """A client that is not good enough."""

    def __init__(self, settings: dict[str, Any]) -> None:
        super().__init__(H11Transport(limits=FEW), settings)


class SendsAgain(Sabotaged):
    """Runs the app again when no answer came."""

    def run(self, **fields: Any) -> Task:
        try:
            return super().run(**fields)
        except InferenceError:
            return super().run(**fields)


class TakesThePreview(Sabotaged):
    """Gives what it saw of the output before the end."""

    def run(self, **fields: Any) -> Task:
        seen: list[Task] = []
        super().run(**{**fields, "on_update": seen.append})
        return seen[-2]


class GivesUp(Sabotaged):
    """Does not wait for the end."""

    def run(self, **fields: Any) -> Task:
        return super().run(**{**fields, "timeout": 0.01})


class IsLate(Sabotaged):
    """Takes its time to notice that the time is over."""

    def run(self, **fields: Any) -> Task:
        return super().run(**{**fields, "timeout": fields["timeout"] + 0.4})


class StaysOpen(Sabotaged):
    """Leaves a connection open."""

    left: ClassVar[list[Inference]] = []

    def __exit__(self, *exception: object) -> None:
        self.left.append(self.client)


SABOTAGE = [
    (SendsAgain, Case("answer-lost", "tasks_create", "once", "auto"), "expected SubmissionUncertainError"),
    (SendsAgain, Case("answer-lost", "tasks_create", "once", "auto"), "2 were accepted, 1 are known"),
    (TakesThePreview, Case("cut-after-events", "tasks_stream", "once", "auto"), "a wrong result"),
    (GivesUp, Case("429", "tasks_stream", "once", "auto"), "expected result: TaskTimeoutError"),
    (IsLate, Case("heartbeats", "tasks_stream", "once", "auto", ends=False), "control was back after"),
    (StaysOpen, Case("crlf", "tasks_stream", "once", "auto"), "connections are left open"),
]


@pytest.fixture(scope="module")
def course() -> Iterator[Course]:
    with Course().open() as course:
        yield course
    for client in StaysOpen.left:
        client.close()


@pytest.mark.parametrize(("engine", "case", "finding"), SABOTAGE)
def test_it_notices(course: Course, engine: type[Sabotaged], case: Case, finding: str) -> None:
    lap: Lap = course.lap("sabotaged", engine, case)
    assert any(finding in fault for fault in lap.faults), lap.faults

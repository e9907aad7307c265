"""The short form of the gauntlet of chats, and whether it would notice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from inferencesh import InferenceError
from inferencesh._transport._sync.h11 import H11Transport
from inferencesh.emulator.faults import CATALOGUE
from inferencesh.tools import as_tool, tool

from .chats import ChatCase, ChatCourse, cases, short
from .engines import ENGINES, FEW, SyncCaller
from .race import race, table


def test_every_fault_that_a_chat_can_meet_is_in_the_short_form() -> None:
    met = {name for name, fault in CATALOGUE.items() if not (fault.at_accept or fault.only_runs)}
    assert {case.fault for case in short()} == met
    assert set(short()) <= set(cases())
    assert {case.route for case in short()} == {case.route for case in cases()}
    assert {case.updates for case in short()} == {"auto", "stream", "poll"}
    assert {case.is_new for case in short()} == {True, False}


@pytest.mark.timeout(60)
def test_the_gauntlet_of_chats() -> None:
    laps = [
        lap
        for number, side in enumerate(("sync", "async"))  # one of them each
        for lap in race(short()[number::2], {side: ENGINES[side]}, kind=ChatCourse, courses=8)
    ]
    print(table(laps))
    assert [f"{lap.engine}, {lap.case}: {'; '.join(lap.faults)}" for lap in laps if lap.faults] == []


class Sabotaged(SyncCaller):
    """A client that is not good enough."""

    def __init__(self, settings: dict[str, Any]) -> None:
        super().__init__(H11Transport(limits=FEW), settings)
        talk = self.client.agent

        def agent(*args: Any, **how: Any) -> Any:
            self.made = talk(*args, **self.change(how))
            self.made.send_message = self.sending(self.made.send_message)
            return self.made

        self.client.agent = agent  # type: ignore[method-assign, assignment]

    def change(self, how: dict[str, Any]) -> dict[str, Any]:
        return how

    def sending(self, send: Any) -> Any:
        return send


class SaysItTwice(Sabotaged):
    """Sends the message again when no answer came."""

    def sending(self, send: Any) -> Any:
        def again(*args: Any, **how: Any) -> Any:
            try:
                return send(*args, **how)
            except InferenceError:
                return send(*args, **how)

        return again


class RunsToolsTwice(Sabotaged):
    """Does not remember which calls it has taken on."""

    def change(self, how: dict[str, Any]) -> dict[str, Any]:
        (count,) = how["tools"]

        def twice(arguments: dict[str, Any]) -> Any:
            as_tool(count).call(arguments)
            return as_tool(count).call(arguments)

        again = tool("count").describe("Count.").param("n", {"type": "integer"}).handler(twice)
        return {"tools": [again]}


class MissesPieces(Sabotaged):
    """Does not tell all that is said."""

    def sending(self, send: Any) -> Any:
        def deaf(*args: Any, on_delta: Any = None, **how: Any) -> Any:
            return send(*args, **how)

        return deaf


class GivesUp(Sabotaged):
    """Does not wait for the end."""

    def sending(self, send: Any) -> Any:
        return lambda *args, **how: send(*args, **{**how, "timeout": 0.02})


SABOTAGE: list[tuple[type[Sabotaged], ChatCase, str]] = [
    (
        SaysItTwice,
        ChatCase("answer-lost", "agents_run", "once", "auto", is_new=True),
        "expected SubmissionUncertainError",
    ),
    (SaysItTwice, ChatCase("answer-lost", "agents_run", "once", "auto", is_new=True), "was posted 2 times"),
    (RunsToolsTwice, ChatCase("cut-after-events", "chats_stream", "once", "auto"), "a tool ran twice"),
    (MissesPieces, ChatCase("crlf", "chats_stream", "once", "auto"), "pieces are missing"),
    (
        GivesUp,
        ChatCase("429", "chats_stream", "once", "auto", is_new=True),
        "expected result: AgentTimeoutError",
    ),
]


@pytest.fixture(scope="module")
def course() -> Iterator[ChatCourse]:
    with ChatCourse().open() as course:
        yield course


@pytest.mark.parametrize(("engine", "case", "finding"), SABOTAGE)
def test_it_notices(course: ChatCourse, engine: type[Sabotaged], case: ChatCase, finding: str) -> None:
    lap = course.lap("sabotaged", engine, case)
    assert any(finding in fault for fault in lap.faults), lap.faults

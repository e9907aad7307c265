# Generated from tests/facade/_async/test_agent_cuts.py, do not edit.
"""Chats over connections that fail: the reply is right, nothing is shown twice, no tool runs twice."""

from __future__ import annotations

from typing import Any

import pytest

from inferencesh import (
    APIConnectionError,
    APIStatusError,
    FollowPolicy,
    Inference,
    NotFoundError,
    SubmissionUncertainError,
    TextDelta,
    ToolCall,
    ToolResult,
    TurnDone,
)
from inferencesh._core.turn import TurnFollower
from inferencesh.emulator import Emulator
from inferencesh.emulator.faults import (
    AnswerLost,
    Buffered,
    CrLf,
    Cut,
    Drop,
    Duplicate,
    GarbageLine,
    HalfLine,
    Heartbeats,
    NonObjectLine,
    Padding,
    Reorder,
    Reset,
    Status,
    UnknownEvent,
)
from inferencesh.tools import tool
from tests.facade._sync.conftest import Connect
from tests.facade.agents import call, script

pytestmark = pytest.mark.usefixtures("short_pauses")

STREAM = "chats_stream"
STEPS = script(
    {"think": "so"},
    "one two three",
    call("add", n=1),
    "and then some more",
    [call("add", n=2), call("add", n=3)],
    "that is all",
    {"output": {"sum": 6}},
)
TEXTS = ["one two three", "1and then some more", "2|3that is all"]
EVENTS = 46
"""The records of the stream of such a turn, and a few more."""
QUICK = FollowPolicy(idle_timeout=0.5, quiet_timeout=0.3, max_reconnects=8, poll_interval=0.02)


def follow(client: Inference, *, before: bool = True) -> tuple[list[Any], list[int]]:
    """The events of a turn with tools, in an old chat or a new one; and the runs of the tool."""
    ran: list[int] = []

    def add(args: dict[str, Any]) -> int:
        ran.append(args["n"])
        return int(args["n"])

    agent = client.agent("test/obedient", tools=[tool("add").describe("Add.").handler(add)])
    if before:
        agent.send_message("before", wait=False)
        agent.wait(updates="poll", poll_interval=0.01)
    return [event for event in agent.stream(STEPS, timeout=20)], ran


def check(events: list[Any], ran: list[int]) -> None:
    """All was told, in order and once; the tools ran once for each call."""
    texts: dict[str, str] = {}
    for event in events:
        if isinstance(event, TextDelta):
            texts[event.message_id] = texts.get(event.message_id, "") + event.text
    assert list(texts.values()) == TEXTS
    assert sorted(ran) == [1, 2, 3]
    for kind in (ToolCall, ToolResult):
        ids = [event.id for event in events if isinstance(event, kind)]
        assert len(ids) == len(set(ids)) == 3
    assert [type(event) for event in events].count(TurnDone) == 1
    reply = events[-1].reply
    assert (reply.state, reply.text, reply.output) == ("completed", TEXTS[-1], {"sum": 6})
    assert [message.status for message in reply.messages] == ["ready"] * 3
    assert [one.invocation.result for one in reply.tool_calls] == ["1", "2", "3"]


def test_without_any_fault(connect: Connect, url: str, emulator: Emulator) -> None:
    check(*follow(connect(url, follow=QUICK)))
    asked = [request.path.rpartition("/")[2] for request in emulator.requests]
    assert asked.count("stream") == 1, "the stream was opened once, and nothing was looked up beside it"
    assert asked[-5:] == ["stream", "run", *asked[-3:]]
    assert emulator.submissions == 2


def test_a_turn_has_no_more_events_than_are_cut_at(
    connect: Connect, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    record = TurnFollower.record
    monkeypatch.setattr(TurnFollower, "record", lambda self, one: told.append(one.kind) or record(self, one))
    check(*follow(connect(url, follow=QUICK)))
    assert 20 < len(told) <= EVENTS


@pytest.mark.parametrize("events", range(EVENTS + 1))
def test_a_cut_at_every_event(connect: Connect, url: str, emulator: Emulator, events: int) -> None:
    emulator.faults.add(STREAM, Cut(after_events=events), times=1)
    check(*follow(connect(url, follow=QUICK)))
    assert len(emulator.faults.seen) == 1
    assert emulator.submissions == 2


@pytest.mark.parametrize("events", [1, 4])
def test_cuts_again_and_again(connect: Connect, url: str, emulator: Emulator, events: int) -> None:
    emulator.faults.add(STREAM, Cut(after_events=events), times=6)
    check(*follow(connect(url, follow=QUICK), before=False))


@pytest.mark.parametrize("then", ["close", "end", "silence"])
@pytest.mark.parametrize("events", [0, 3, 9])
def test_other_ends_of_a_stream(
    connect: Connect, url: str, emulator: Emulator, events: int, then: Any
) -> None:
    emulator.faults.add(STREAM, Cut(after_events=events, then=then), times=1)
    policy = FollowPolicy(idle_timeout=0.1, max_reconnects=8, poll_interval=0.02)
    check(*follow(connect(url, follow=policy), before=False))


FAULTS: dict[str, Any] = {
    "duplicates": Duplicate(),
    "misplaced": Reorder(),
    "lost records": Drop(),
    "half a line": HalfLine(after_events=5),
    "garbage": GarbageLine(),
    "no objects": NonObjectLine(),
    "unknown events": UnknownEvent(),
    "CR LF": CrLf(),
    "odd line separators": Padding(),
    "refused at first": Status(503),
    "a proxy's page": Status(502, problem=False),
    "too many requests": Status(429, retry_after=0.01),
    "reset at once": Reset(),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_stream_that_goes_wrong(connect: Connect, url: str, emulator: Emulator, name: str) -> None:
    emulator.faults.add(STREAM, FAULTS[name], times=1)
    events, ran = follow(connect(url, follow=QUICK))
    assert emulator.faults.seen
    if name in ("misplaced", "lost records"):
        # Whole messages may come in another order: only what was said in each is certain.
        assert sorted(ran) == [1, 2, 3]
        assert events[-1].reply.text == TEXTS[-1]
    else:
        check(events, ran)


@pytest.mark.parametrize(
    "fault", [Status(405), Status(406), Status(501), Status(404, problem=False), Buffered(), Heartbeats()]
)
def test_where_streams_do_not_pass(connect: Connect, url: str, emulator: Emulator, fault: Any) -> None:
    emulator.faults.add(STREAM, fault)
    policy = FollowPolicy(idle_timeout=0.3, quiet_timeout=0.05, poll_interval=0.02, max_reconnects=8)
    client = connect(url, follow=policy)
    if fault == Status(404, problem=False):
        with pytest.raises(NotFoundError):
            follow(client)
    else:
        check(*follow(client, before=False))


def test_what_was_said_before_the_stream_opened_is_told_while_the_agent_goes_on(
    connect: Connect, url: str, emulator: Emulator
) -> None:
    """Of a new chat, or after a cut: the pieces are lost, so what is written is looked at now and then."""
    emulator.faults.add(STREAM, Status(503), times=1)
    agent = connect(url, follow=QUICK).agent("test/obedient")
    text = script(" ".join("abcdefghij"), {"wait": 0.05}, *["more"] * 60, "end")
    pieces: list[str] = []
    for event in agent.stream(text, timeout=20):
        match event:
            case TextDelta():
                pieces.append(event.text)
            case TurnDone(reply):
                assert "".join(pieces) == reply.text
    assert len(pieces) >= 5, "what was lost came at the beginning and the end alone"


def test_polling(connect: Connect, url: str, emulator: Emulator) -> None:
    policy = FollowPolicy(updates="poll", poll_interval=0.01)
    check(*follow(connect(url, follow=policy)))
    assert not [request for request in emulator.requests if request.path.endswith("/stream")]


@pytest.mark.parametrize("route", ["chats_get", "chats_index_messages", "agent_runs_get"])
@pytest.mark.parametrize("fault", [Reset(), Status(503), Status(500)])
def test_look_ups_that_fail(connect: Connect, url: str, emulator: Emulator, route: str, fault: Any) -> None:
    emulator.faults.add(STREAM, Cut(after_events=4), times=3)
    emulator.faults.add(route, fault, times=2)
    check(*follow(connect(url, follow=QUICK), before=False))


def test_runs_that_are_not_shown(connect: Connect, url: str, emulator: Emulator) -> None:
    emulator.faults.add("agent_runs_get", Status(404))
    emulator.faults.add(STREAM, Cut(after_events=4), times=3)
    check(*follow(connect(url, follow=QUICK), before=False))


@pytest.mark.parametrize("fault", [Reset(), Status(503)])
def test_a_server_that_stays_out_of_reach(connect: Connect, url: str, emulator: Emulator, fault: Any) -> None:
    agent = connect(url, follow=FollowPolicy(max_reconnects=2)).agent("test/obedient")
    agent.send_message("hello")
    emulator.faults.add("chats_*", fault)
    with pytest.raises((APIConnectionError, APIStatusError)):
        agent.send_message(script({"wait": 20}))
    emulator.faults.clear()
    agent.stop_chat()


@pytest.mark.usefixtures("no_pauses")
@pytest.mark.parametrize("before", [True, False])
@pytest.mark.parametrize("fault", [AnswerLost(), Status(504, problem=False, handled=True)])
def test_a_message_is_never_sent_twice(
    connect: Connect, url: str, emulator: Emulator, fault: Any, before: bool
) -> None:
    agent = connect(url, follow=QUICK).agent("test/obedient")
    if before:
        agent.send_message("before")
    emulator.faults.add("agents_run", fault)
    sent = emulator.submissions
    with pytest.raises(SubmissionUncertainError, match="may be running") as caught:
        agent.send_message("hello")
    assert emulator.submissions == sent + 1
    assert "hello" not in repr(caught.value.fields)
    emulator.faults.clear()


@pytest.mark.usefixtures("no_pauses")
def test_a_message_that_was_not_taken_is_sent_again(connect: Connect, url: str, emulator: Emulator) -> None:
    agent = connect(url, follow=QUICK).agent("test/obedient")
    agent.send_message("before")
    emulator.faults.add("agents_run", Status(429, retry_after=0.01), times=1)
    assert (agent.send_message("hello")).text == "hello"
    assert emulator.submissions == 2

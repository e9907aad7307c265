"""Faults of streams."""

from __future__ import annotations

import http.client
import json

import pytest

from inferencesh.emulator.faults import (
    Buffered,
    CrLf,
    Cut,
    Drop,
    Duplicate,
    Fault,
    GarbageLine,
    HalfLine,
    Heartbeats,
    HugeLine,
    NonObjectLine,
    Padding,
    Reorder,
    UnknownEvent,
)

from .conftest import WORDS, Server

SSE = "text/event-stream"


def labels(lines: list[bytes]) -> str:
    """The records in short: the snapshot, each delta by its number, the end; ? is something else."""
    return "".join(_label(json.loads(line)) for line in lines if line)


def _label(record: object) -> str:
    match record:
        case {"id": _, "status": _}:
            return "s"
        case {"event": "delta", "data": {"seq": seq}}:
            return str(seq)
        case {"fields": _}:
            return "e"
        case {"type": "heartbeat"}:
            return "h"
        case _:
            return "?"


def lines(server: Server, fault: Fault) -> list[bytes]:
    server.faults.add("tasks_stream", fault)
    return server.stream().body.split(b"\n")


ENDS = {"reset": "reset", "close": "closed", "silence": "silence", "end": "closed"}


@pytest.mark.parametrize("then", ENDS)
@pytest.mark.parametrize("after", [0, 1, 3])
def test_cut_after_events(server: Server, after: int, then: str) -> None:
    server.faults.add("tasks_stream", Cut(after_events=after, then=then))  # type: ignore[arg-type]
    outcome = server.stream(patience=0.2)
    assert (outcome.end, labels(outcome.part.split(b"\n"))) == (ENDS[then], "s12"[:after])
    assert outcome.data.endswith(b"0\r\n\r\n") == (then == "end")


@pytest.mark.parametrize("then", ENDS)
@pytest.mark.parametrize("after", [0, 1, 30])
def test_cut_after_bytes(server: Server, after: int, then: str) -> None:
    whole = server.me().body
    server.faults.add("me_get", Cut(after_bytes=after, then=then))  # type: ignore[arg-type]
    outcome = server.me(patience=0.2)
    assert (outcome.end, outcome.part) == (ENDS[then], whole[:after])
    if then != "end":
        with pytest.raises(http.client.IncompleteRead):
            outcome.body  # noqa: B018


def test_what_is_shorter_is_cut_at_its_end(server: Server) -> None:
    server.faults.add("tasks_stream", Cut(after_events=100))
    outcome = server.stream()
    assert (labels(outcome.part.split(b"\n")), outcome.end) == ("s1234e", "reset")


@pytest.mark.parametrize("then", ENDS)
def test_half_a_line(server: Server, then: str) -> None:
    server.faults.add("tasks_stream", HalfLine(after_events=2, then=then))  # type: ignore[arg-type]
    outcome = server.stream(patience=0.2)
    *whole, half = outcome.part.split(b"\n")
    assert (labels(whole), outcome.end) == ("s1", ENDS[then])
    assert half.startswith(b'{"event":')
    with pytest.raises(json.JSONDecodeError):
        json.loads(half)


def test_garbage_lines(server: Server) -> None:
    read = lines(server, GarbageLine())
    assert labels(read[1::2]) == "s1234e"
    for garbage in read[:-1:2]:
        with pytest.raises(json.JSONDecodeError):
            json.loads(garbage)


def test_lines_that_are_no_objects(server: Server) -> None:
    assert labels(lines(server, NonObjectLine())) == "".join(f"?????{label}" for label in "s1234e")


def test_unknown_events(server: Server) -> None:
    read = lines(server, UnknownEvent())
    assert labels(read) == "?s?1?2?3?4?e"
    assert json.loads(read[0])["event"] == "weather"


def test_duplicates(server: Server) -> None:
    assert labels(lines(server, Duplicate())) == "ss11223344ee"


def test_another_order(server: Server) -> None:
    assert labels(lines(server, Reorder())) == "1s32e4"


@pytest.mark.parametrize(("every", "left"), [(1, ""), (2, "s24"), (3, "s134"), (4, "s124e")])
def test_missing_records(server: Server, every: int, left: str) -> None:
    assert labels(lines(server, Drop(every=every))) == left


def test_carriage_returns(server: Server) -> None:
    read = lines(server, CrLf())
    assert labels(read) == "s1234e"
    assert all(line.endswith(b"}\r") for line in read[:-1])


def test_line_separators_in_strings(server: Server) -> None:
    read = lines(server, Padding())
    assert labels(read) == "s1234e"
    assert all("a\u2028b\u2029c\u0085d" in line.decode() for line in read[:-1])
    assert json.loads(read[0])["padding"] == "a\u2028b\u2029c\u0085d"


def test_a_huge_line(server: Server) -> None:
    read = lines(server, HugeLine(megabytes=2))
    assert labels(read) == "s1234e"
    assert 2_000_000 < len(read[0]) < 2_010_000
    assert len(read[1]) < 200


def test_heartbeats_and_nothing_else(server: Server) -> None:
    server.faults.add("tasks_stream", Heartbeats(every=0.02))
    outcome = server.stream(pieces=6)
    assert (outcome.status, outcome.end) == (200, "open")
    assert set(labels(outcome.part.split(b"\n"))) == {"h"}


def test_heartbeats_then_silence(server: Server) -> None:
    server.faults.add("tasks_stream", Heartbeats(every=0.01, number=3))
    outcome = server.stream(patience=0.3)
    assert (labels(outcome.part.split(b"\n")), outcome.end) == ("hhh", "silence")


@pytest.mark.parametrize(
    ("fault", "left"),
    [
        (Cut(after_events=3, then="end"), "s12"),
        (Drop(every=1), ""),
        (Drop(every=2), "s2e"),
        (Reorder(), "1s32e"),
        (Padding(), "s123e"),
    ],
)
def test_heartbeats_come_between(
    server: Server, fault: Fault, left: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server.emulator._state.settings, "heartbeat", 0.01)

    @server.emulator.app("demo/pauses")
    def pauses(input, context):
        context.sleep(0.1)
        for word in input:
            context.sleep(0.05)
            context.delta(response=word)

    server.faults.add("tasks_stream", fault)
    run = server.ask("POST", "/apps/run", {"app": "demo/pauses", "input": WORDS[:3]})
    outcome = server.ask("GET", f"/tasks/{run.records[0]['data']['id']}/stream")
    read = labels(outcome.body.split(b"\n"))
    assert read.replace("h", "") == left
    assert outcome.body.count(b'{"type":"heartbeat"}\n') == read.count("h") > 5


def test_a_proxy_that_buffers(server: Server) -> None:
    @server.emulator.app("demo/slow")
    def slow(input, context):
        context.sleep(0.2)
        return {}

    server.faults.add("tasks_stream", Buffered())
    run = server.ask("POST", "/apps/run", {"app": "demo/slow", "input": None})
    outcome = server.ask("GET", f"/tasks/{run.records[0]['data']['id']}/stream")
    assert outcome.first_after > 0.15
    assert len(outcome.records) > 1


@pytest.mark.parametrize(
    ("fault", "count"),
    [(Duplicate(), 12), (GarbageLine(), 12), (UnknownEvent(), 12), (Drop(), 3), (Padding(), 6), (CrLf(), 6)],
)
def test_events_as_well_as_lines(server: Server, fault: Fault, count: int) -> None:
    server.faults.add("tasks_stream", fault)
    body = server.stream(accept=SSE).body.replace(b"\r\n", b"\n")
    events = [event for event in body.split(b"\n\n") if event]
    assert len(events) == count
    assert all(event.startswith((b"data: ", b"event: ")) for event in events)


def test_a_refused_stream_stays_what_it_is(server: Server) -> None:
    for fault in (Duplicate(), Heartbeats()):
        server.faults.add("tasks_stream", fault, times=1)
        outcome = server.ask("GET", "/tasks/nobody/stream")
        assert (outcome.status, outcome.records[0]["status"]) == (404, 404)

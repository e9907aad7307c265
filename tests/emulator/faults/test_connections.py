"""Faults of connections, byte for byte."""

from __future__ import annotations

import json
import time

import httpx
import pytest

from inferencesh.emulator.faults import (
    AnswerLost,
    Cut,
    Refuse,
    Reset,
    SlowBytes,
    SlowHeaders,
    Stall,
    TinySegments,
    TruncatedRequest,
)

from . import wire
from .conftest import WORDS, Server


def test_without_faults(server: Server) -> None:
    outcome = server.stream()
    assert (outcome.status, outcome.end, len(outcome.records)) == (200, "closed", len(WORDS) + 2)
    assert (server.faults.seen, server.emulator.submissions) == ([], 1)


def test_refuse_breaks_new_connections_before_a_request(server: Server) -> None:
    server.faults.add("*", Refuse(), times=1)
    assert (server.me().data, server.me().status) == (b"", 200)
    assert server.faults.seen == [("*", Refuse())]


def test_refuse_breaks_kept_connections_when_they_are_used(server: Server) -> None:
    with wire.connect(server.url) as sock:
        sock.sendall(wire.request("GET", "/me", keep=True))
        assert wire.listen(sock, 0.1).status == 200
        server.faults.add("*", Refuse())
        sock.sendall(wire.request("POST", "/apps/run", {"app": "demo/words", "input": []}, keep=True))
        assert (wire.listen(sock).data, server.emulator.submissions) == (b"", 0)


@pytest.mark.parametrize("read", [True, False])
def test_reset(server: Server, read: bool) -> None:
    server.faults.add("tasks_create", Reset(read=read), times=1)
    outcome = server.run()
    assert (outcome.data, outcome.end, server.emulator.submissions) == (b"", "reset", 0)
    assert (server.run().status, server.emulator.submissions) == (200, 1)


@pytest.mark.parametrize(("read", "end"), [(True, "silence"), (False, "reset")])
def test_reset_before_or_after_the_body_is_read(server: Server, read: bool, end: str) -> None:
    server.faults.add("tasks_create", Reset(read=read))
    whole = wire.request("POST", "/apps/run", {"app": "demo/words", "input": WORDS})
    with wire.connect(server.url) as sock:
        sock.sendall(whole[:-5])
        assert wire.listen(sock, 0.1).end == end
        if read:
            sock.sendall(whole[-5:])
            assert wire.listen(sock).end == "reset"


@pytest.mark.parametrize("then", ["reset", "close", "silence"])
def test_a_lost_answer_is_to_a_run_that_was_accepted(server: Server, then: str) -> None:
    fault = AnswerLost(then=then)  # type: ignore[arg-type]
    server.faults.add("tasks_create", fault, times=1)
    outcome = server.run(patience=0.2)
    assert (outcome.data, outcome.end) == (b"", {"close": "closed"}.get(then, then))
    assert (server.emulator.submissions, len(server.emulator.tasks)) == (1, 1)


def test_a_stall_ends(server: Server) -> None:
    server.faults.add("me_get", Stall(0.2))
    outcome = server.me()
    assert outcome.first_after >= 0.2
    assert outcome.status == 200


def test_a_stall_for_ever_keeps_the_request_from_its_effect(server: Server) -> None:
    server.faults.add("tasks_create", Stall())
    assert (server.run(patience=0.2).end, server.emulator.submissions) == ("silence", 0)


def test_a_client_may_leave_that_has_sent_its_next_request(server: Server) -> None:
    server.faults.add("me_get", Cut(after_events=1, then="silence"), times=1)
    with wire.connect(server.url) as sock:
        sock.sendall(wire.request("GET", "/me", keep=True))
        assert wire.listen(sock, 0.1).status == 200
        assert server.emulator.connections == 1
        sock.sendall(wire.request("GET", "/me", keep=True))
        assert wire.listen(sock, 0.1).data == b""
    deadline = time.monotonic() + 5
    while server.emulator.connections and time.monotonic() < deadline:
        time.sleep(0.01)
    assert server.emulator.connections == 0


def test_other_connections_do_not_notice(server: Server) -> None:
    server.faults.add("tasks_create", Stall(), times=1)
    with wire.connect(server.url) as sock:
        sock.sendall(wire.request("POST", "/apps/run", {"app": "demo/words", "input": WORDS}))
        assert len(server.stream().records) == len(WORDS) + 2


def test_slow_bytes(server: Server) -> None:
    server.faults.add("me_get", SlowBytes(rate=4000))
    outcome = server.me()
    assert len(outcome.data) / 4000 * 0.9 < outcome.seconds
    assert outcome.pieces > 5
    assert outcome.records[0]["success"]


def test_slow_headers(server: Server) -> None:
    server.faults.add("me_get", SlowHeaders(rate=500))
    outcome = server.me()
    assert len(outcome.head) / 500 * 0.9 < outcome.seconds < len(outcome.data) / 500
    assert outcome.records[0]["success"]


@pytest.mark.parametrize("path", ["/me", "stream"])
def test_tiny_segments(server: Server, path: str) -> None:
    server.faults.add("*", TinySegments(size=20, pause=0.001))
    outcome = server.me() if path == "/me" else server.stream()
    assert outcome.pieces > len(outcome.data) / 20 / 4
    assert (outcome.status, outcome.end) == (200, "closed")
    assert len(outcome.records) == (1 if path == "/me" else len(WORDS) + 2)


def test_tiny_segments_cut_characters(server: Server) -> None:
    server.emulator.app("demo/echo")(lambda value: value)
    server.faults.add("*", TinySegments())
    outcome = server.ask("POST", "/apps/run", {"app": "demo/echo", "input": "Grüße 🎉", "wait": True})
    assert json.loads(outcome.body)["data"]["output"] == "Grüße 🎉"


def test_an_answer_without_a_body_in_tiny_segments(server: Server) -> None:
    run = {"app": "demo/words", "input": [], "session": "new"}
    session = server.ask("POST", "/apps/run", run).records[0]["data"]["session_id"]
    server.faults.add("sessions_end", TinySegments())
    outcome = server.ask("DELETE", f"/sessions/{session}")
    assert (outcome.status, outcome.end) == (204, "closed")
    assert outcome.data.endswith(b"connection: close\r\n\r\n")


def test_reset_amid_the_body(server: Server) -> None:
    server.faults.add("tasks_create", Reset(after_bytes=10))
    whole = wire.request("POST", "/apps/run", {"app": "demo/words", "input": WORDS})
    head, _, body = whole.partition(b"\r\n\r\n")
    with wire.connect(server.url) as sock:
        sock.sendall(head + b"\r\n\r\n" + body[:9])
        assert wire.listen(sock, 0.1).end == "silence"
        sock.sendall(body[9:10])
        assert wire.listen(sock).end == "reset"
    assert server.emulator.submissions == 0


@pytest.mark.parametrize("after", [0, 3])
def test_a_request_that_is_cut_on_the_way(server: Server, after: int) -> None:
    created = server.ask("POST", "/files", {"files": [{"uri": "", "size": 5}]}).records[0]["data"]
    url = f"{server.url}/uploads/{created[0]['upload_url'].partition('/uploads/')[2]}"
    server.faults.add("storage_upload", TruncatedRequest(after_bytes=after), times=1)
    refused = httpx.put(url, content=b"12345")
    assert (refused.status_code, refused.json()["detail"]) == (400, f"5 bytes were declared, not {after}")
    assert httpx.put(url, content=b"12345").status_code == 200

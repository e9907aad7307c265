"""Sessions: state between calls, expiry, one call at a time."""

from __future__ import annotations

import threading
from datetime import datetime

import pytest

from inferencesh.emulator import Context, sessions
from inferencesh.emulator.faults import CATALOGUE, LoseWorker


class Memory:
    def __init__(self):
        self.notes = []

    def add(self, input):
        self.notes.append(input)
        return list(self.notes)


@pytest.fixture
def memory(emulator):
    emulator.app("demo/memory")(Memory)


def test_a_session_keeps_state_and_a_call_without_one_does_not(client, memory):
    first = client.run("demo/memory", 1, session="new", wait=True)
    assert client.run("demo/memory", 2, session=first["session_id"], wait=True)["output"] == [1, 2]
    assert client.run("demo/memory", 3, session="new", wait=True)["output"] == [3]
    assert client.run("demo/memory", 4, wait=True)["output"] == [4]
    alone = client.run("demo/memory", 5, wait=True)
    assert alone["output"] == [5]
    assert "session_id" not in alone


def test_what_a_session_says_of_itself(client, memory):
    run = client.run("demo/memory", 1, session="new", session_timeout=300, wait=True)
    session = client.data("GET", f"/sessions/{run['session_id']}")
    task = client.data("GET", f"/tasks/{run['id']}")
    assert client.data("GET", "/sessions") == [session]
    assert (session["status"], session["call_count"], session["idle_timeout"]) == ("active", 1, 300)
    assert (session["task_id"], session["worker_id"]) == (task["id"], task["worker_id"])
    lifetime = datetime.fromisoformat(session["expires_at"]) - datetime.fromisoformat(session["last_call_at"])
    assert 299 < lifetime.total_seconds() < 301
    assert task["session_timeout"] == 300


def test_calls_and_keepalives_put_off_expiry(client, memory, clock, problem):
    session_id = client.run("demo/memory", 1, session="new", wait=True)["session_id"]
    clock.advance(50)
    client.run("demo/memory", 2, session=session_id, wait=True)
    clock.advance(50)
    kept = client.data("POST", f"/sessions/{session_id}/keepalive")
    clock.advance(50)
    assert client.data("GET", f"/sessions/{session_id}") == kept
    clock.advance(11)
    assert client.data("GET", "/sessions") == []
    for method, path in (("GET", ""), ("POST", "/keepalive"), ("DELETE", "")):
        assert problem(client.request(method, f"/sessions/{session_id}{path}")) == (410, "SESSION_EXPIRED")
    run = {"app": "demo/memory", "input": 1, "session": session_id}
    assert problem(client.post("/apps/run", json=run)) == (410, "SESSION_EXPIRED")


def test_an_ended_session(emulator, client, memory, problem):
    session_id = client.run("demo/memory", 1, session="new", wait=True)["session_id"]
    assert client.delete(f"/sessions/{session_id}").status_code == 204
    assert client.data("GET", "/sessions") == []
    assert problem(client.get(f"/sessions/{session_id}")) == (410, "SESSION_ENDED")
    assert emulator.sessions[0]["ended_at"] is not None


def test_refused_sessions(emulator, client, memory, problem):
    def refused(**fields):
        return problem(client.post("/apps/run", json={"app": "demo/memory", "input": 1, **fields}))

    emulator.app("demo/other")(Memory)
    session_id = client.run("demo/memory", 1, session="new", wait=True)["session_id"]
    assert refused(session="gone") == (404, "SESSION_NOT_FOUND")
    assert refused(session=session_id, app="demo/other") == (409, "APP_MISMATCH")
    assert refused(session="new", session_timeout=3601) == (422, "validation_error")
    assert refused(session=session_id, session_timeout=60) == (422, "validation_error")
    assert refused(session_timeout=60) == (422, "validation_error")
    emulator.app("demo/memory")(Memory)
    assert refused(session=session_id) == (409, "VERSION_MISMATCH")


@pytest.fixture
def busy(emulator):
    """An app whose calls last until they are released."""
    release = threading.Event()

    @emulator.app("demo/busy")
    def wait(input, context: Context):
        with context.waiting():
            release.wait(5)
        return input

    yield release
    release.set()


def test_a_second_call_waits_for_the_first(client, busy):
    first = client.run("demo/busy", 1, session="new")
    second = client.run("demo/busy", 2, session=first["session_id"])
    while client.data("GET", f"/tasks/{first['id']}/status")["status"] != 7:
        pass
    assert client.data("GET", f"/tasks/{second['id']}/status")["status"] == 2
    busy.set()
    before, after = (client.follow(run["id"])[-1] for run in (first, second))
    assert after["output"] == 2
    assert max(event["event_time"] for event in before["events"]) <= after["events"][2]["event_time"]


def test_a_second_call_does_not_wait_for_long(client, busy, clock):
    first = client.run("demo/busy", 1, session="new")
    second = client.run("demo/busy", 2, session=first["session_id"])
    clock.advance(sessions.MAX_WAIT - 1)
    assert client.data("GET", f"/tasks/{second['id']}/status")["status"] == 2
    clock.advance(1)
    task = client.data("GET", f"/tasks/{second['id']}")
    assert (task["status"], task["error"]) == (11, "session worker busy too long")


def test_a_waiting_call_of_an_ended_session_fails(emulator, client, busy):
    first = client.run("demo/busy", 1, session="new")
    second = client.run("demo/busy", 2, session=first["session_id"])
    client.delete(f"/sessions/{first['session_id']}")
    ended = emulator.sessions[0]
    busy.set()
    assert client.follow(first["id"])[-1]["status"] == 10
    assert client.follow(second["id"])[-1]["error"] == "session expired or not found"
    assert emulator.sessions == [ended]


def test_a_worker_that_is_bound_to_another_session(client, memory, problem):
    body = {"app": "demo/memory", "input": 1, "workers": ["w1"]}
    session = client.data("POST", "/apps/run", body | {"session": "new"})["session_id"]
    assert client.data("GET", f"/sessions/{session}")["worker_id"] == "w1"
    for other in ({}, {"session": "new"}):
        assert problem(client.post("/apps/run", json=body | other)) == (409, "WORKER_LEASED")
    client.data("POST", "/apps/run", body | {"session": session, "wait": True})
    client.data("POST", "/apps/run", body | {"session": "new", "workers": ["w1", "w2"]})
    client.delete(f"/sessions/{session}")
    client.data("POST", "/apps/run", body)


def test_a_lost_worker_fails_its_task_and_ends_the_session(emulator, client, memory, problem):
    session = client.run("demo/memory", 1, session="new", wait=True)["session_id"]
    emulator.faults.add("*", CATALOGUE["worker-lost"], times=3)  # the refused run is one of them
    lost = client.finished("demo/memory", 2, session=session)
    assert (lost["status"], lost["error"]) == (11, "session worker offline")
    run = {"app": "demo/memory", "input": 3, "session": session}
    assert problem(client.post("/apps/run", json=run)) == (410, "SESSION_ENDED")
    assert client.finished("demo/memory", 2)["error"] == "task interrupted, please retry"
    assert client.run("demo/memory", 4, session="new", wait=True)["output"] == [4]
    assert [seen.route for seen in emulator.faults.seen] == ["tasks_create"] * 3


def test_a_worker_is_lost_at_a_moment_of_the_clock(emulator, client, clock):
    @emulator.app("demo/slow")
    def slow(input, context: Context):
        context.sleep(input)

    emulator.faults.add("tasks_create", LoseWorker(after=10))
    first = client.run("demo/slow", 60, session="new")
    short = client.run("demo/slow", 5)
    clock.advance(9)
    assert client.data("GET", f"/tasks/{first['id']}")["status"] == 7
    clock.advance(1)
    assert client.data("GET", f"/tasks/{first['id']}")["error"] == "session worker offline"
    assert client.data("GET", f"/tasks/{short['id']}")["status"] == 10
    assert [session["status"] for session in emulator.sessions] == ["ended"]


def test_what_the_emulator_tells_of_sessions_is_up_to_date(emulator, client, memory, clock):
    client.run("demo/memory", 1, session="new", wait=True)
    clock.advance(60)
    assert [session["status"] for session in emulator.sessions] == ["expired"]


def test_a_busy_session_does_not_expire(client, busy, clock):
    run = client.run("demo/busy", 1, session="new")
    while client.data("GET", f"/tasks/{run['id']}/status")["status"] != 7:
        pass
    clock.advance(3600)
    assert len(client.data("GET", "/sessions")) == 1
    busy.set()
    client.follow(run["id"])
    assert len(client.data("GET", "/sessions")) == 1

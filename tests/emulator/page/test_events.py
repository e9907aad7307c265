"""The stream that the page follows, without a browser."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from inferencesh.emulator import Emulator, ManualClock
from inferencesh.emulator.faults import Reset, Status
from inferencesh.emulator.notices import Watcher
from inferencesh.emulator.page.views import LIMITS, MAX_TEXT, Views

KEY = "1nfsh-very-secret"


class Watching:
    """What one browser would know: the snapshot, and the changes since."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._changes: list[Any] = []
        self.known = self.event("snapshot")

    def event(self, name: str) -> Any:
        for line in self._lines:
            if line == f"event: {name}":
                return json.loads(next(self._lines).removeprefix("data: "))
        raise AssertionError(f"the stream ended without a {name}")

    def until(self, kind: str, **fields: object) -> Any:
        """The first thing of a kind, after what was found last, that has these values."""
        while True:
            while not self._changes:
                self._changes = self.event("changes")
            changed, _, thing = self._changes.pop(0)
            if changed == kind and thing and fields.items() <= thing.items():
                return thing


@contextmanager
def watching(url: str) -> Iterator[Watching]:
    with (
        httpx.Client(timeout=10, verify=False) as client,
        client.stream("GET", f"{url}/_emulator/events") as answer,
    ):
        yield Watching(answer.iter_lines())


@pytest.fixture
def served(client_of):
    """An emulator with a key, and a client of it."""
    emulator = Emulator(api_key=KEY)

    @emulator.app("demo/steps")
    def steps(input, context):
        context.log("begun")
        yield {"progress": 0.5}
        yield input

    @emulator.app("demo/counter")
    class Counter:
        def add(self, input):
            return 1

    with client_of(emulator) as client:
        client.headers["Authorization"] = f"Bearer {KEY}"
        yield emulator, client


def run(client: httpx.Client, **fields: Any) -> Any:
    body = {"app": "demo/steps", "input": {"a": 1}, "wait": True} | fields
    return client.post("/apps/run", json=body).json()["data"]


def test_what_there_is_and_what_changes(served):
    emulator, client = served
    first = run(client)
    with watching(str(client.base_url)) as page:
        (task,) = page.known["tasks"]
        assert (task["id"], task["status"], task["app"]) == (first["id"], "completed", "demo/steps")
        assert (json.loads(task["input"]), json.loads(task["output"])) == ({"a": 1}, {"a": 1})
        assert "begun" in task["logs"]
        assert [app["id"] for app in page.known["apps"]] == ["demo/steps", "demo/counter"]
        second = run(client)
        assert page.until("tasks", status="completed")["id"] == second["id"]
        emulator.app("demo/new")(lambda value: value)  # from another thread
        assert page.until("apps")["id"] == "demo/new"
        emulator.notice = "look here"
        assert page.until("notice") == {"text": "look here"}
        emulator.clock.advance(3600)
        assert page.until("clock")["rate"] == 1
        emulator.reset()
        assert page.event("snapshot")["tasks"] == []


@pytest.mark.parametrize(
    ("output", "progress"),
    [
        ({"progress": 0.25}, 0.25),
        ({"progress": -1}, 0.0),
        ({"progress": 10**400}, 1.0),
        ({"step": 1, "of": 4}, 0.25),
        ({"step": 5, "of": 4}, 1.0),
        ({"step": 10**400, "of": 1}, 1.0),
        ({"step": 1, "of": 10**400}, 0.0),
        ({"step": 1, "of": 0}, None),
        ({"step": 1, "of": -1}, None),
        ({"step": "1", "of": "4"}, None),
        ([1], None),
    ],
)
def test_how_far_an_app_has_come(served, output, progress):
    emulator, client = served
    emulator.app("demo/output")(lambda _: output)
    run(client, app="demo/output")
    with watching(str(client.base_url)) as page:
        assert page.known["tasks"][0]["progress"] == progress


def test_sessions_and_requests(served):
    emulator, client = served
    with watching(str(client.base_url)) as page:
        emulator.faults.add("me_get", Status(503), times=1)
        client.get("/me?token=abc")
        request = page.until("requests", status=503)
        assert (request["method"], request["path"], request["fault"]) == ("GET", "/me", "Status(status=503)")
        client.post("/apps/run", json={"app": "demo/nothing", "input": "top secret"})
        assert page.until("requests", status=404)["problem"] == "not_found"
        client.post("/apps/run", json={"app": 5, "input": "top secret"})
        assert page.until("requests", status=422)["problem"] == "validation_error: /app"
        task = run(client, app="demo/counter", session="new")
        session = page.until("sessions", is_busy=False, call_count=1)
        assert session["id"] == task["session_id"]
        client.delete(f"/sessions/{session['id']}")
        assert page.until("sessions", status="ended")["id"] == session["id"]


def test_no_keys_and_no_secrets_are_shown(served):
    _, client = served
    made = client.post("/apikeys", json={"name": "mine"})
    secret = client.post("/secrets", json={"key": "TOKEN", "value": "hush-hush"})
    client.get("/me", headers={"X-Token": "header-secret"})
    client.post("/files", json={"files": [{"uri": "", "filename": "a.txt"}]})
    file = client.post("/files", json={"files": [{"uri": "", "filename": "a.txt"}]}).json()["data"][0]
    httpx.put(file["upload_url"], content=b"content of the file")
    assert (made.status_code, secret.status_code) == (200, 200), (made.text, secret.text)
    with watching(str(client.base_url)) as page:
        text = json.dumps(page.known)
    signature = file["upload_url"].partition("signature=")[2].partition("&")[0]
    for hidden in (KEY, made.json()["data"]["key"], "hush-hush", "header-secret", signature, "content of"):
        assert hidden
        assert hidden not in text
    assert page.known["has_key"] is True


def test_the_page_is_not_one_of_the_requests_and_meets_no_fault(served):
    emulator, client = served
    emulator.faults.add("*", Reset())
    emulator.latency = 3600.0
    plain = httpx.get(f"{client.base_url}")
    assert plain.headers["content-type"] == "text/html; charset=utf-8"
    with watching(str(client.base_url)) as page:
        assert page.known["requests"] == []
    assert (emulator.requests, emulator.faults.seen) == ([], [])


def test_while_nobody_looks_nothing_is_described(served, monkeypatch):
    _, client = served
    monkeypatch.setattr(Views, "view", lambda *_: pytest.fail("nobody asked"))
    monkeypatch.setattr(Watcher, "touch", lambda *_: pytest.fail("nobody watches"))
    run(client)
    run(client, app="demo/counter", session="new")


def test_big_things_are_cut(served):
    _, client = served
    run(client, input={"text": "x" * 100_000, "list": list(range(100_000))})
    with watching(str(client.base_url)) as page:
        (task,) = page.known["tasks"]
    assert MAX_TEXT < len(task["input"]) < MAX_TEXT + 100
    assert task["input"].endswith("(there is more)")


def test_a_browser_that_does_not_read_costs_a_bounded_list(served):
    """Its socket is full, the handler waits; what changes is named once, and in the end everything anew."""
    emulator, client = served
    address = urlsplit(str(client.base_url))
    notices = emulator._state.notices
    with socket.socket() as slow:
        slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        slow.connect((address.hostname, address.port))
        slow.sendall(b"GET /_emulator/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
        while not notices.watcher_count:
            time.sleep(0.01)
        (watcher,) = notices._watchers
        emulator.notice = "x" * 20_000_000  # more than fits into any buffer
        time.sleep(0.1)
        for _ in range(3):
            run(client)
        assert len(watcher._marks) >= 6  # a request and a task each
        for number in range(2000):
            notices.touch("requests", str(number))
        assert watcher._is_behind
        assert watcher._marks == {}
    while notices.watcher_count:
        time.sleep(0.01)


def test_only_so_many_are_shown(served):
    emulator, client = served
    for _ in range(LIMITS["requests"] + 5):
        client.get("/health")
    with watching(str(client.base_url)) as page:
        assert len(page.known["requests"]) == LIMITS["requests"]
        assert page.known["requests"][-1]["id"] == str(len(emulator.requests))


def test_other_sites_can_not_read_or_move_anything(served):
    """A name of theirs that they make point here, and requests that their pages send."""
    emulator, client = served
    for path in ("/", "/_emulator/events"):
        assert httpx.get(f"{client.base_url}{path}", headers={"Host": "evil.example:80"}).status_code == 403
    before = emulator.clock.now()
    clock = f"{client.base_url}/_emulator/clock"
    assert httpx.post(f"{clock}?seconds=60").status_code == 403
    for seconds in ("x", "-1", "nan", "1e12", ""):
        answer = httpx.post(f"{clock}?seconds={seconds}", headers={"X-Emulator-Page": "1"})
        assert answer.status_code == 400
    assert (emulator.clock.now() - before).total_seconds() < 10
    policy = httpx.get(f"{client.base_url}").headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'sha256-" in policy


def test_the_clock_is_moved_while_the_page_is_open(client_of):
    emulator = Emulator(clock=ManualClock())
    emulator.app("demo/slow")(lambda value, context: context.sleep(3600))
    with client_of(emulator) as client, watching(str(client.base_url)) as page:
        run(client, app="demo/slow", wait=False)
        answer = client.post("/_emulator/clock?seconds=3600", headers={"X-Emulator-Page": "1"})
        assert answer.json() == {}
        assert page.until("tasks", status="completed")
        assert page.known["clock"]["rate"] == 0


def test_pieces_of_an_answer_are_shown_as_they_come(client_of):
    emulator = Emulator(clock=ManualClock())

    @emulator.agent("demo/slow")
    async def slow(text, turn):
        yield "Hello"
        await turn.sleep_async(60)
        yield " there"

    with client_of(emulator) as client, watching(str(client.base_url)) as page:
        client.post("/agents/run", json={"agent": "demo/slow", "input": {"text": "hi"}})
        said = [{"type": "text", "text": "Hello"}]
        assert page.until("chat_messages", role="assistant", content=said)["status"] == "pending"
        emulator.clock.advance(60)
        whole = [{"type": "text", "text": "Hello there"}]
        assert page.until("chat_messages", role="assistant", content=whole)
        assert page.until("chats", status="idle")["agent"] == "demo/slow"

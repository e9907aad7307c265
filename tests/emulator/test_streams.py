"""Task streams: formats, many followers, slow ones, and ones that leave."""

from __future__ import annotations

import json
import socket
import threading
import time
from urllib.parse import urlsplit

import httpx
import pytest

from inferencesh.emulator import Context, feed

from .conftest import KEY


@pytest.fixture
def gate(emulator):
    """An app that says what it is told to, once the gate opens."""
    opened = threading.Event()

    @emulator.app("demo/gated")
    def gated(input, context: Context):
        opened.wait(5)
        for word in input or []:
            context.delta(response=word)
        return "done"

    return opened


def read(client, task_id, accept, gate):
    """All of a stream, whose gate is opened when there was a heartbeat: its content type and its text."""
    text = ""
    with client.stream("GET", f"/tasks/{task_id}/stream", headers={"Accept": accept}) as answer:
        for piece in answer.iter_text():
            text += piece
            if "heartbeat" in text:
                gate.set()
    return answer.headers["content-type"], text


@pytest.mark.parametrize(
    "accept", ["application/x-ndjson", "application/jsonl", "text/html, application/x-ndjson;q=1"]
)
def test_ndjson(client, gate, accept):
    task_id = client.run("demo/gated", ["Hel", "lo\u2028"])["id"]
    content_type, text = read(client, task_id, accept, gate)
    records = [json.loads(line) for line in text.split("\n")[:-1]]
    assert content_type == "application/x-ndjson"
    assert records[0]["id"] == task_id
    assert {"type": "heartbeat"} in records
    assert [record["data"] for record in records if record.get("event") == "delta"] == [
        {"delta": {"response": "Hel"}, "seq": 1},
        {"delta": {"response": "lo\u2028"}, "seq": 2},
    ]
    last = records[-1]
    assert set(last["fields"]) == set(last["data"]) - {"id"} == {
        "status", "output", "error", "logs", "events", "session_id", "updated_at",
    }  # fmt: skip
    assert (last["data"]["status"], last["data"]["output"]) == (10, "done")


@pytest.mark.parametrize("accept", ["text/event-stream", "*/*", "application/json"])
def test_sse(client, gate, accept):
    task_id = client.run("demo/gated", ["Hi"])["id"]
    content_type, text = read(client, task_id, accept, gate)
    events = text.split("\n\n")[:-1]
    assert content_type == "text/event-stream"
    assert json.loads(events[0].removeprefix("data: "))["id"] == task_id
    assert ": heartbeat" in events
    assert 'event: delta\ndata: {"delta":{"response":"Hi"},"seq":1}' in events
    assert json.loads(events[-1].removeprefix("data: "))["data"]["status"] == 10


def test_a_finished_task_is_one_snapshot(client, gate):
    gate.set()
    task_id = client.run("demo/gated", wait=True)["id"]
    _, text = read(client, task_id, "application/x-ndjson", gate)
    assert [json.loads(line) for line in text.splitlines()] == [client.data("GET", f"/tasks/{task_id}")]


def test_many_followers_see_the_same(client, gate):
    task_id = client.run("demo/gated")["id"]
    ends: list[object] = []
    readers = [threading.Thread(target=lambda: ends.append(client.follow(task_id)[-1])) for _ in range(5)]
    for reader in readers:
        reader.start()
    time.sleep(0.1)
    gate.set()
    for reader in readers:
        reader.join(5)
    assert ends == [client.data("GET", f"/tasks/{task_id}")] * 5


def follow_raw(url, task_id):
    """A follower that has read nothing yet."""
    address = urlsplit(url)
    connection = socket.create_connection((address.hostname, address.port))
    connection.sendall(
        f"GET /tasks/{task_id}/stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {KEY}\r\n\r\n".encode()
    )
    return connection


def wait_for(condition):
    deadline = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < deadline, "it never came true"
        time.sleep(0.01)


def test_a_follower_that_leaves_is_forgotten(emulator, client, url, gate):
    task_id = client.run("demo/gated")["id"]
    task = emulator._state.tasks.get(task_id)
    with follow_raw(url, task_id):
        wait_for(lambda: task.feed.follower_count == 1)
    wait_for(lambda: task.feed.follower_count == 0)
    gate.set()


def test_a_follower_that_does_not_read_holds_nothing_up(emulator, client, url, gate):
    task_id = client.run("demo/gated", ["x" * 50_000] * 400)["id"]
    task = emulator._state.tasks.get(task_id)
    task.feed._deltas = type(task.feed._deltas)(maxlen=10)
    with follow_raw(url, task_id) as slow:
        wait_for(lambda: task.feed.follower_count == 1)
        gate.set()
        wait_for(lambda: client.data("GET", f"/tasks/{task_id}/status")["status"] == 10)
        assert len(task.feed._deltas) <= 10
        slow.settimeout(5)
        received = bytearray()
        while chunk := slow.recv(1 << 20):
            received += chunk
            if received.endswith(b"0\r\n\r\n"):
                break
    assert b'"status":10' not in received.rpartition(b'"event":"delta"')[2]


def test_a_stream_needs_the_key(url, client, gate, problem):
    gate.set()
    task_id = client.run("demo/gated")["id"]
    assert problem(httpx.get(f"{url}/tasks/{task_id}/stream")) == (401, "unauthorized")


def test_a_reader_that_fell_behind_is_told():
    followed = feed.Feed()
    with followed.follow() as follower:
        for number in range(feed.MAX_PENDING_DELTAS + 1):
            followed.delta({"seq": number})
        with pytest.raises(feed.FellBehindError):
            follower.take()

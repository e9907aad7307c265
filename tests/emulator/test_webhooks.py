"""Webhooks: a real receiver, a clock that tests move, and addresses that are not called."""

from __future__ import annotations

import http.server
import json
import threading
from datetime import UTC, datetime, timedelta

import pytest

from inferencesh.emulator import Context, Emulator, ManualClock
from inferencesh.emulator.webhooks import RETRY_AFTER

START = datetime(2030, 1, 1, tzinfo=UTC)
FIELDS = ("id", "status", "output", "session_id", "created_at", "updated_at")


class Receiver(http.server.ThreadingHTTPServer):
    """Answers with `statuses`, one after the other, then with 204; keeps what it got."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        super().__init__((host, 0), _Handler)
        self.statuses: list[int] = []
        self.received: list[tuple[str, str, object]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class _Handler(http.server.BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.received.append((self.path, self.headers["Content-Type"], body))
        self.send_response(self.server.statuses.pop(0) if self.server.statuses else 204)
        self.send_header("Location", "/elsewhere")
        self.end_headers()

    def log_message(self, *_):
        pass


@pytest.fixture
def clock():
    return ManualClock(START)


@pytest.fixture
def receiver():
    with Receiver() as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture(autouse=True)
def echo(emulator):
    emulator.app("demo/echo")(lambda value: value)


def seconds_of(delivery):
    return [(attempt.at - START) / timedelta(seconds=1) for attempt in delivery.attempts]


def test_a_completed_task_is_told(emulator, client, clock, receiver):
    task = client.finished("demo/echo", "hi", webhook=f"{receiver.url}/hook?a=1")
    clock.advance(0)
    body = {name: task[name] for name in FIELDS} | {"error": ""}
    assert (body["status"], body["output"], body["session_id"]) == (10, "hi", None)
    assert receiver.received == [("/hook?a=1", "application/json", body)]
    [delivery] = emulator.webhooks
    assert (delivery.outcome, delivery.url, delivery.body) == ("delivered", f"{receiver.url}/hook?a=1", body)
    assert [attempt.status for attempt in delivery.attempts] == [204]


def test_a_failed_task_is_told(emulator, client, clock, receiver):
    emulator.app("demo/fail")(lambda _: 1 / 0)
    client.finished("demo/fail", webhook=receiver.url)
    clock.advance(0)
    [(path, _, body)] = receiver.received
    assert (path, body["status"], body["error"]) == ("/", 11, "division by zero")


def test_a_cancelled_task_is_told(emulator, client, clock, receiver):
    @emulator.app("demo/slow")
    def slow(_, context: Context):
        context.sleep(60)

    task = client.run("demo/slow", webhook=receiver.url, session="new")
    clock.advance(1)
    assert receiver.received == []
    client.data("POST", f"/tasks/{task['id']}/cancel")
    clock.advance(0)
    [(_, _, body)] = receiver.received
    assert (body["id"], body["status"], body["session_id"]) == (task["id"], 12, task["session_id"])


def test_a_webhook_is_tried_again(emulator, client, clock, receiver):
    receiver.statuses = [500, 307]
    client.finished("demo/echo", 1, webhook=receiver.url)
    clock.advance(0)
    assert (len(receiver.received), emulator.webhooks[0].outcome) == (1, "pending")
    clock.advance(3600)
    assert receiver.received == [receiver.received[0]] * 3
    [delivery] = emulator.webhooks
    assert (delivery.outcome, [one.status for one in delivery.attempts]) == ("delivered", [500, 307, 204])
    assert seconds_of(delivery) == [0, RETRY_AFTER[0], RETRY_AFTER[0] + RETRY_AFTER[1]]


def test_a_webhook_is_given_up(emulator, client, clock, receiver):
    receiver.server_close()
    receiver.shutdown()
    client.finished("demo/echo", 1, webhook=receiver.url)
    clock.advance(sum(RETRY_AFTER) - 1)
    assert emulator.webhooks[0].outcome == "pending"
    clock.advance(1)
    [delivery] = emulator.webhooks
    assert (delivery.outcome, len(delivery.attempts)) == ("failed", 1 + len(RETRY_AFTER))
    assert seconds_of(delivery)[-1] == sum(RETRY_AFTER)
    assert all(attempt.status is None and "refused" in attempt.error for attempt in delivery.attempts)


@pytest.mark.parametrize("status", [199, 300, 404, 410])
def test_nothing_but_2xx_is_a_success(emulator, client, clock, receiver, status):
    receiver.statuses = [status]
    client.finished("demo/echo", 1, webhook=receiver.url)
    clock.advance(RETRY_AFTER[0])
    assert len(emulator.webhooks[0].attempts) == 2


@pytest.mark.parametrize(
    ("hook", "reason"),
    [
        ("http://example.com/hook", "not this machine"),
        ("http://127.0.0.1.example.com/", "not this machine"),
        ("http://localhost@example.com/", "not this machine"),
        ("http://10.0.0.1/", "not this machine"),
        ("http://0.0.0.0/", "not this machine"),
        ("https://[2001:db8::1]/", "not this machine"),
        ("ftp://127.0.0.1/", "not an http or https address"),
        ("http:///path", "not an http or https address"),
        ("http://127.0.0.1:99999/", "out of range"),
    ],
)
def test_a_refused_address_is_recorded(emulator, client, caplog, hook, reason):
    client.finished("demo/echo", 1, webhook=hook)
    [delivery] = emulator.webhooks
    assert (delivery.outcome, delivery.url, delivery.attempts) == ("refused", hook, [])
    assert reason in delivery.reason
    assert hook in caplog.text


@pytest.mark.parametrize("host", ["localhost", "127.0.0.2", "[::1]"])
def test_all_of_this_machine_may_be_called(emulator, client, host):
    client.finished("demo/echo", 1, webhook=f"http://{host}:9/")
    emulator.clock.advance(0)
    assert [delivery.outcome for delivery in emulator.webhooks] == ["pending"]


def test_others_may_be_called_where_that_is_allowed(receiver, client_of):
    emulator = Emulator(webhooks="any", clock=ManualClock())
    emulator.app("demo/echo")(lambda value: value)
    with client_of(emulator) as client:
        # By name no loopback address, though it leads to this machine.
        client.finished("demo/echo", 1, webhook=f"http://0.0.0.0:{receiver.server_port}/")
        emulator.clock.advance(0)
    assert [delivery.outcome for delivery in emulator.webhooks] == ["delivered"]
    assert len(receiver.received) == 1


def test_who_may_be_called_is_one_of_two():
    with pytest.raises(ValueError, match="one of loopback, any: 'all'"):
        Emulator(webhooks="all")  # type: ignore[arg-type]


def test_what_is_pending_at_the_end_is_abandoned(receiver, client_of):
    receiver.statuses = [500]
    emulator = Emulator(clock=ManualClock())
    emulator.app("demo/echo")(lambda value: value)
    with client_of(emulator) as client:
        client.finished("demo/echo", 1, webhook=receiver.url)
        emulator.clock.advance(0)
    [delivery] = emulator.webhooks
    assert (delivery.outcome, len(delivery.attempts)) == ("abandoned", 1)
    emulator.reset()
    assert emulator.webhooks == []


def test_what_was_seen_does_not_change(emulator, client, clock, receiver):
    receiver.statuses = [500]
    client.finished("demo/echo", 1, webhook=receiver.url)
    clock.advance(0)
    [before] = emulator.webhooks
    clock.advance(3600)
    assert (before.outcome, len(before.attempts)) == ("pending", 1)


def test_who_may_be_told_can_be_changed():
    emulator = Emulator()
    assert emulator.webhooks_allowed == "loopback"
    emulator.webhooks_allowed = "any"
    assert emulator.webhooks_allowed == "any"
    with pytest.raises(ValueError, match="webhooks must be one of loopback, any: 'all'"):
        emulator.webhooks_allowed = "all"

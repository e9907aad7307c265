"""Servers that answer by a script, and one that stands between the client and the emulator and cuts."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from tests.transport.servers import Connection, Received

Answer = Callable[[Connection, Received], None]


def reply(body: Any, status: int = 200, **headers: str) -> Answer:
    """A whole answer: text and bytes as they are, other values as JSON."""
    text = body if isinstance(body, bytes | str) else json.dumps(body)
    content = text.encode() if isinstance(text, str) else text
    headers.setdefault("content_type", "application/json" if status < 300 else "application/problem+json")
    return lambda connection, _: connection.respond(content, status, **headers)


def data(value: Any, messages: list[Any] | None = None) -> Answer:
    """A successful answer in its envelope."""
    return reply({"data": value, "messages": messages or []})


def problem(status: int, code: str, **headers: str) -> Answer:
    """An error answer as the API sends it."""
    kind = f"https://api.inference.sh/errors/{code}"
    return reply({"type": kind, "title": "No", "status": status, "detail": f"no: {code}"}, status, **headers)


def cut(connection: Connection, _: Received) -> None:
    """Take the request, and break the connection instead of answering."""
    connection.reset()


def script(*answers: Answer) -> Answer:
    """Each answer in turn, the last one again and again."""
    left = list(answers)

    def answer(connection: Connection, received: Received) -> None:
        (left.pop(0) if len(left) > 1 else left[0])(connection, received)

    return answer


def by_path(answers: dict[str, Answer]) -> Answer:
    """An answer for each method and path, such as ``"GET /tasks/t1"``."""
    return lambda connection, received: answers[f"{received.method} {received.target}"](connection, received)


def open_stream(connection: Connection, *lines: dict[str, Any]) -> None:
    """The beginning of a stream, which stays open."""
    connection.send(
        b"HTTP/1.1 200 OK\r\ncontent-type: application/x-ndjson\r\ntransfer-encoding: chunked\r\n\r\n"
    )
    for line in lines:
        connection.send_chunk(json.dumps(line).encode() + b"\n")


def live_stream(*lines: dict[str, Any]) -> Answer:
    """A stream that begins with these lines, and of which nothing more is heard."""
    return lambda connection, _: open_stream(connection, *lines)


def whole_stream(*lines: dict[str, Any]) -> Answer:
    """A stream that ends after these lines."""

    def answer(connection: Connection, _: Received) -> None:
        open_stream(connection, *lines)
        connection.send_chunk(b"")

    return answer


HEARTBEAT = b'{"type": "heartbeat"}\n'


def heartbeats(*lines: dict[str, Any], every: float = 0.02, beat: bytes = HEARTBEAT) -> Answer:
    """A stream that begins with these lines; then only heartbeats, until the client leaves."""

    def answer(connection: Connection, _: Received) -> None:
        open_stream(connection, *lines)
        while True:
            time.sleep(every)
            connection.send_chunk(beat)

    return answer


def stall(connection: Connection, _: Received) -> None:
    """No answer."""
    connection.wait_for_close()


def drip(answer: bytes, every: float = 0.02) -> Answer:
    """An answer that comes byte by byte."""

    def send(connection: Connection, _: Received) -> None:
        for byte in answer:
            connection.send(bytes([byte]))
            time.sleep(every)

    return send


RECEIVED = {"id": "t1", "status": 1}
RUNNING = {"id": "t1", "status": 7}
DONE = {"id": "t1", "status": 10, "output": "done"}

_PATHS = {
    "run": "POST /apps/run",
    "stream": "GET /tasks/t1/stream",
    "get": "GET /tasks/t1",
    "status": "GET /tasks/t1/status",
    "cancel": "POST /tasks/t1/cancel",
}


def one_task(**answers: Answer) -> Answer:
    """A server of one running task, `t1`; the calls named here are answered otherwise."""
    usual: dict[str, Answer] = {
        "run": data(RECEIVED),
        "stream": live_stream(RUNNING),
        "get": data(RUNNING),
        "status": data(RUNNING),
        "cancel": data({"cancelled": True}),
    }
    return by_path({_PATHS[name]: answer for name, answer in {**usual, **answers}.items()})


class Relay:
    """Passes everything on, but cuts streams.

    Args:
        upstream: The server behind it.
        cuts: How many streams are cut before one is left in peace.
        after: How many lines of each pass before that.
        clean: Whether the cut looks like the end of the answer.
    """

    def __init__(self, upstream: str, *, cuts: int, after: int, clean: bool) -> None:
        self._host = urlsplit(upstream).netloc
        self._cuts = cuts
        self._after = after
        self._clean = clean

    def __call__(self, connection: Connection, received: Received) -> None:
        upstream = http.client.HTTPConnection(self._host, timeout=10)
        headers = {name: value for name, value in received.headers.items() if name != "host"}
        upstream.request(received.method, received.target, received.body or None, headers)
        answer = upstream.getresponse()
        if received.target.endswith("/stream"):
            self._stream(connection, answer)
        else:
            kind = answer.headers["content-type"]
            connection.respond(answer.read(), answer.status, content_type=kind)
        upstream.close()

    def _stream(self, connection: Connection, answer: http.client.HTTPResponse) -> None:
        open_stream(connection)
        for passed, line in enumerate(answer):
            if self._cuts and passed == self._after:
                self._cuts -= 1
                self._cut(connection, line)
                return
            connection.send_chunk(line)
        connection.send_chunk(b"")

    def _cut(self, connection: Connection, line: bytes) -> None:
        connection.send_chunk(line[: len(line) // 2])
        if self._clean:
            connection.send_chunk(b"")
        else:
            connection.reset()

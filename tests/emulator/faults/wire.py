"""A client without manners: it sees every byte of an answer, and how the connection ends."""

from __future__ import annotations

import http.client
import io
import json
import socket
import time
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import urlsplit

NDJSON = "application/x-ndjson"


@dataclass
class Outcome:
    """What came over a connection.

    Attributes:
        data: All of it.
        end: Whether the server closed the connection, broke it, or fell silent; or nobody listened that long.
        pieces: How many reads it took.
        seconds: How long it took.
        first_after: How long the first byte took.
    """

    data: bytes = b""
    end: Literal["closed", "reset", "silence", "open"] = "silence"
    pieces: int = 0
    seconds: float = 0
    first_after: float = 0

    @property
    def head(self) -> bytes:
        return self.data.partition(b"\r\n\r\n")[0].lower()

    @property
    def status(self) -> int:
        return int(self.data.split(b" ", 2)[1])

    @property
    def headers(self) -> http.client.HTTPMessage:
        return http.client.parse_headers(io.BytesIO(self.data.partition(b"\r\n")[2]))

    @property
    def body(self) -> bytes:
        """The whole body. Fails if it is not complete as HTTP has it."""
        answer = http.client.HTTPResponse(_Replay(self.data))  # type: ignore[arg-type]
        answer.begin()
        return answer.read()

    @property
    def part(self) -> bytes:
        """As much of the body as came."""
        try:
            return self.body
        except http.client.IncompleteRead as error:
            return error.partial

    @property
    def records(self) -> list[Any]:
        """The lines of the body, which must be complete, as JSON."""
        return [json.loads(line) for line in self.body.split(b"\n") if line]


class _Replay:
    def __init__(self, data: bytes) -> None:
        self._data = data

    def makefile(self, mode: str) -> io.BytesIO:
        return io.BytesIO(self._data)


def connect(url: str) -> socket.socket:
    """A connection to the server."""
    address = urlsplit(url)
    return socket.create_connection((str(address.hostname), int(address.port or 0)), timeout=10)


def request(method: str, path: str, body: Any = None, *, accept: str = NDJSON, keep: bool = False) -> bytes:
    """A request as bytes."""
    content = b"" if body is None else json.dumps(body).encode()
    lines = [
        f"{method} {path} HTTP/1.1",
        "Host: x",
        "Authorization: Bearer k",
        f"Accept: {accept}",
        "Content-Type: application/json",
        f"Content-Length: {len(content)}",
        *([] if keep else ["Connection: close"]),
    ]
    return "\r\n".join([*lines, "", ""]).encode() + content


def listen(sock: socket.socket, patience: float = 10, pieces: int | None = None) -> Outcome:
    """Read until the connection ends, for `patience` seconds nothing comes, or enough pieces have come."""
    outcome = Outcome()
    started = time.monotonic()
    sock.settimeout(patience)
    try:
        while outcome.pieces != pieces and (data := sock.recv(1 << 20)):
            outcome.first_after = outcome.first_after or time.monotonic() - started
            outcome.data += data
            outcome.pieces += 1
        outcome.end = "closed" if outcome.pieces != pieces else "open"
    except ConnectionResetError:
        outcome.end = "reset"
    except TimeoutError:
        outcome.end = "silence"
    outcome.seconds = time.monotonic() - started
    return outcome


def ask(
    url: str, method: str, path: str, body: Any = None, *, accept: str = NDJSON, **limits: Any
) -> Outcome:
    """One request on a connection of its own."""
    try:
        with connect(url) as sock:
            sock.sendall(request(method, path, body, accept=accept))
            return listen(sock, **limits)
    except (ConnectionResetError, BrokenPipeError):  # before there was anything to read
        return Outcome(end="reset")

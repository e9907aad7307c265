"""What every peer does, and what the bare ones share.

A peer's module has a class `Blocking`, a class `Asynchronous`, or both: made with a `Server`, with these
methods, which the second has as coroutines. What a peer can't do, it leaves out.

- ``run(app)`` starts a run; returns its id.
- ``run_and_wait(app)`` starts a run and follows it; returns its output.
- ``iterate(app)`` does the same looking at every state on the way.
- ``get(task_id)`` looks a task up; returns its output.
- ``upload(path)`` uploads a file without reading it whole; returns its URI.
- ``download(path)`` reads a file to the end without keeping it; returns its length.

It may have a class `Payload` (see `benchmarks.payload_work`), the statements ``LOAD``, ``CLIENT`` and
``CALL``, and a function `generate` (see `benchmarks.fresh`).
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

KEY = "bench-key"
HEADERS = {"Authorization": f"Bearer {KEY}"}
JSON_HEADERS = {**HEADERS, "Content-Type": "application/json"}
STREAM_HEADERS = {**HEADERS, "Accept": "application/x-ndjson"}
ECHO = "demo/echo"
TASK = "t" + "0" * 25
"""Id of a task that has ended."""
TIMEOUT = 120.0
BLOCK = 1 << 16


@dataclass(frozen=True)
class Server:
    """Where to send requests."""

    url: str
    ca: str | None
    """File of the trusted authorities; it is in ``SSL_CERT_FILE`` too."""


def run_fields(app: str) -> dict[str, Any]:
    """The body of ``POST /apps/run``."""
    return {"app": app, "input": {"text": "hello"}, "wait": False}


def run_body(app: str) -> bytes:
    """The same as JSON."""
    return json.dumps(run_fields(app)).encode()


def json_bytes(value: object) -> bytes:
    """Compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def file_body(path: str) -> bytes:
    """The body of ``POST /files``."""
    size, name = os.path.getsize(path), os.path.basename(path)
    file = {"uri": "", "filename": name, "content_type": "application/octet-stream", "size": size}
    return json.dumps({"files": [file]}).encode()


def data_of(content: bytes) -> Any:
    """What is in an answer's envelope."""
    return json.loads(content)["data"]


def blocks(path: str) -> Iterator[bytes]:
    """A file, piece by piece."""
    with open(path, "rb") as file:
        while block := file.read(BLOCK):
            yield block


class Records:
    """Parses every line of a stream, wherever the network cuts it, and keeps the last record."""

    def __init__(self) -> None:
        self._rest = b""
        self._last: Any = None

    def feed(self, data: bytes) -> None:
        """Parse the lines that `data` completes."""
        data = self._rest + data
        end = data.rfind(b"\n") + 1
        self._rest = data[end:]
        for line in data[:end].decode().split("\n"):
            if line:
                self._last = json.loads(line)

    def output(self) -> Any:
        """The output in the last record."""
        return self._last["data"]["output"]

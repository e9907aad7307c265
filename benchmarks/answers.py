"""The answers of the benchmark server, built before the first request comes.

A task's id says how it streams: its first letter is the kind, and of deltas it says how many.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import payloads

_ID = b"0" * 26
_OK = b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
_STREAM = b"HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"
_END = b"0\r\n\r\n"
_DELTA = b'{"event":"delta","data":{"delta":{"response":" word"},"seq":%d}}'
_BLOCK = 1 << 20
_LINES = 1000
"""Deltas written at once."""


def answer(body: bytes, content_type: bytes = b"application/json") -> bytes:
    """A whole answer."""
    return _OK % (content_type, len(body)) + body


def chunk(line: bytes) -> bytes:
    """One line of a stream, in an HTTP chunk of its own."""
    return b"%x\r\n%s\n\r\n" % (len(line) + 1, line)


class Answers:
    """Every answer, ready to send but for the ids in it."""

    def __init__(self) -> None:
        task = {**payloads.example("Task"), "id": _ID.decode()}
        encode, enveloped = payloads.encode, payloads.enveloped
        self._made = 0
        self.me = answer(encode(enveloped({"id": "01k8n4d2e7f9g1h3j5k8m0n2pq", "name": "Ada"})))
        self.page = answer(encode(payloads.page()))
        self.no_such = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
        self._accepted = answer(encode(enveloped(payloads.accepted(task))))
        self._task = answer(encode(enveloped(task)))
        self._unfinished = answer(encode(enveloped(payloads.running(task))))
        self._running = chunk(encode(payloads.running(task)))
        self._finished = chunk(encode(payloads.finished(task["output"], _ID.decode())))

    def run(self, body: bytes) -> bytes:
        """A fresh task; what app was asked for decides how it will stream."""
        self._made += 1
        return self._accepted.replace(_ID, self._kind(body) + b"%013d" % self._made)

    def task(self, task_id: bytes) -> bytes:
        """A completed task, or one that runs for as long as it streams."""
        whole = self._task if task_id.startswith(b"t") else self._unfinished
        return whole.replace(_ID, task_id)

    def snapshot(self, task_id: bytes) -> bytes:
        """The head and the first record of a stream."""
        return _STREAM + self._running.replace(_ID, task_id)

    def echo(self, task_id: bytes) -> bytes:
        """A whole stream: running, completed."""
        return self.snapshot(task_id) + self._finished.replace(_ID, task_id) + _END

    def deltas(self, task_id: bytes) -> Iterator[bytes]:
        """A whole stream of as many deltas as the id says, each in a chunk of its own."""
        count = int(task_id[1:13])
        yield self.snapshot(task_id)
        for start in range(0, count, _LINES):
            numbers = range(start, min(start + _LINES, count))
            yield b"".join([chunk(_DELTA % number) for number in numbers])
        output = {"response": " word" * count}
        yield chunk(payloads.encode(payloads.finished(output, task_id.decode()))) + _END

    def files(self, base: bytes) -> bytes:
        """The record of a file that waits for its content."""
        file = {**payloads.example("File"), "upload_url": f"{base.decode()}/upload/1?signature=abc"}
        return answer(payloads.encode(payloads.enveloped([file])))

    def _kind(self, body: bytes) -> bytes:
        _, found, rest = body.partition(b"bench/deltas-")
        if found:
            return b"d%012d" % int(rest[: rest.index(b'"')])
        return (b"i" if b"bench/idle" in body else b"t") + b"0" * 12


def download(size: int) -> Iterator[bytes]:
    """An answer of so many bytes, piece by piece."""
    yield _OK % (b"application/octet-stream", size)
    block = bytes(_BLOCK)
    for start in range(0, size, _BLOCK):
        yield block[: size - start]

"""A server of the few routes that are measured, in a process of its own.

Requests are parsed by hand and answers are built before the first one comes, so that an answer costs some
20 µs: less than any client that is measured. It prints its addresses as one line of JSON and serves until its
standard input closes.

A task's id says how it streams: its first letter is the kind, what follows may be a number.
"""

from __future__ import annotations

import asyncio
import json
import resource
import ssl
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from . import payloads

CERTIFICATES = Path(__file__).with_name("certs")
HEARTBEAT_SECONDS = 10.0
_ID = b"0" * 26
_OK = b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
_STREAM = b"HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"
_END = b"0\r\n\r\n"
_HEARTBEAT = b'{"type":"heartbeat"}'
_BLOCK = 1 << 20
_LINES = 1000
"""Deltas written at once."""


@dataclass
class Counters:
    """What happened so far."""

    connections: int = 0
    requests: int = 0
    idle: set[Connection] = field(default_factory=set)
    """Those whose stream goes on without news."""

    def stats(self) -> bytes:
        """The same as JSON, with the CPU seconds that the server took."""
        counts = {"connections": self.connections, "requests": self.requests, "idle": len(self.idle)}
        return payloads.encode({**counts, "cpu": time.process_time()})


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


_DELTA = b'{"event":"delta","data":{"delta":{"response":" word"},"seq":%d}}'


class Connection(asyncio.Protocol):
    """One client connection: parses requests one after the other and answers each."""

    def __init__(self, answers: Answers, counters: Counters, base: bytes) -> None:
        self._answers = answers
        self._counters = counters
        self._base = base
        self._rest = b""
        self._to_skip = 0
        self._source: Iterator[bytes] | None = None
        self._paused = False
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self._counters.connections += 1

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002
        self._counters.idle.discard(self)
        self._source = None

    def data_received(self, data: bytes) -> None:
        if self._to_skip:  # the content of an upload
            self._to_skip -= len(data)
            if not self._to_skip:
                self._uploaded()
            return
        self._rest += data
        while (end := self._rest.find(b"\r\n\r\n")) >= 0:
            head, length = self._rest[:end], _length(self._rest[:end])
            rest = self._rest[end + 4 :]
            if head.startswith(b"PUT "):
                self._rest, self._to_skip = b"", length - len(rest)
                if not self._to_skip:
                    self._uploaded()
                return
            if len(rest) < length:
                return
            self._rest = rest[length:]
            self._answer(head, rest[:length])

    def _uploaded(self) -> None:
        self._counters.requests += 1
        self.transport.write(answer(b""))

    def _answer(self, head: bytes, body: bytes) -> None:
        self._counters.requests += 1
        method, target, _ = head.split(b" ", 2)
        write, answers = self.transport.write, self._answers
        if method == b"POST" and target == b"/apps/run":
            write(answers.run(body))
        elif method == b"POST" and target == b"/tasks/list":
            write(answers.page)
        elif method == b"POST" and target.startswith(b"/files"):
            write(answers.files(self._base))
        elif target.startswith(b"/tasks/") and target.endswith(b"/stream"):
            self._stream(target[7:-7])
        elif target.startswith(b"/tasks/"):
            write(answers.task(target[7:]))
        elif target.startswith(b"/download/"):
            self._send_all(_download(int(target[10:])))
        elif target == b"/me":
            write(answers.me)
        else:
            write(answers.no_such)

    def _stream(self, task_id: bytes) -> None:
        if task_id.startswith(b"d"):
            self._send_all(self._answers.deltas(task_id))
        elif task_id.startswith(b"i"):
            self.transport.write(self._answers.snapshot(task_id))
            self._counters.idle.add(self)
        else:
            self.transport.write(self._answers.echo(task_id))

    def _send_all(self, source: Iterator[bytes]) -> None:
        self._source = source
        self._send_more()

    def _send_more(self) -> None:
        while self._source and not self._paused:
            data = next(self._source, None)
            if data is None:
                self._source = None
            else:
                self.transport.write(data)

    def pause_writing(self) -> None:
        self._paused = True

    def resume_writing(self) -> None:
        self._paused = False
        self._send_more()


class Control(asyncio.Protocol):
    """Answers every request with the counters of the others."""

    def __init__(self, counters: Counters) -> None:
        self._counters = counters

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:  # noqa: ARG002
        self._transport.write(answer(self._counters.stats()))


def _length(head: bytes) -> int:
    _, found, rest = head.lower().partition(b"content-length:")
    return int(rest.partition(b"\r")[0]) if found else 0


def _download(size: int) -> Iterator[bytes]:
    yield _OK % (b"application/octet-stream", size)
    block = bytes(_BLOCK)
    for start in range(0, size, _BLOCK):
        yield block[: size - start]


async def _listen(
    protocol: Callable[[bytes], asyncio.Protocol], tls: ssl.SSLContext | None = None
) -> tuple[asyncio.Server, str]:
    base = b""  # known once the port is, which is before the first connection
    server = await asyncio.get_running_loop().create_server(
        lambda: protocol(base), "127.0.0.1", 0, ssl=tls, backlog=4096
    )
    url = f"{'https' if tls else 'http'}://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    base = url.encode()
    return server, url


async def _beat(counters: Counters) -> None:
    while True:
        await asyncio.sleep(HEARTBEAT_SECONDS)
        for connection in list(counters.idle):
            connection.transport.write(chunk(_HEARTBEAT))


async def _closed_stdin() -> None:
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), sys.stdin
    )
    await reader.read()


async def serve() -> None:
    """Serve until standard input closes."""
    counters, answers = Counters(), Answers()
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(CERTIFICATES / "server.pem")

    def connection(base: bytes) -> Connection:
        return Connection(answers, counters, base)

    plain, url = await _listen(connection)
    secure, tls_url = await _listen(connection, tls)
    control, control_url = await _listen(lambda _: Control(counters))
    print(json.dumps({"url": url, "tls_url": tls_url, "control_url": control_url}), flush=True)
    beating = asyncio.create_task(_beat(counters))
    await _closed_stdin()
    beating.cancel()
    for server in (plain, secure, control):
        server.close()


if __name__ == "__main__":
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    asyncio.run(serve())

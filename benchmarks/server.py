"""A server of the few routes that are measured, in a process of its own.

Requests are parsed by hand and answers are there already, so that an answer costs some 20 µs: less than any
client that is measured. It prints its addresses as one line of JSON and serves until its standard input is
closed.
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
from .answers import Answers, answer, chunk, download

CERTIFICATES = Path(__file__).with_name("certs")
HEARTBEAT_SECONDS = 10.0
_UPLOADED = answer(b"")
_HEARTBEAT = chunk(b'{"type":"heartbeat"}')


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
        self.transport.write(_UPLOADED)

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
            self._send_all(download(int(target[10:])))
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
            connection.transport.write(_HEARTBEAT)


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

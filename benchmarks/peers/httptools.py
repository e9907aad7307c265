"""Bare httptools on bare sockets: the floor of what reads HTTP with it."""

from __future__ import annotations

import asyncio
import importlib
import socket
import ssl
import threading
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from ..operations import BLOCK, JSON_HEADERS, STREAM_HEADERS, Records, Server, data_of, run_body

# In its own environment alone: where types are checked it may not be installed.
httptools: Any = importlib.import_module("httptools")

LOAD = "import httptools"

Reader = Callable[[bytes], object]


def _request(method: str, path: str, body: bytes = b"") -> bytes:
    headers = {"Host": "127.0.0.1", **(JSON_HEADERS if body else STREAM_HEADERS), "Content-Length": len(body)}
    lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
    return "\r\n".join(lines).encode() + body


class _Answers:
    """What the parser of one connection calls."""

    def __init__(self, done: Callable[[], None]) -> None:
        self.reader: Reader = len
        self.on_message_complete = done
        self.parser = httptools.HttpResponseParser(self)

    def on_body(self, data: bytes) -> None:
        self.reader(data)


class Blocking:
    """One connection for each thread."""

    def __init__(self, server: Server) -> None:
        self._address = urlsplit(server.url)
        self._tls = ssl.create_default_context() if server.ca else None
        self._local = threading.local()

    def run(self, app: str) -> str:
        return str(self._started(app)["id"])

    def run_and_wait(self, app: str) -> Any:
        records = Records()
        self._send(_request("GET", f"/tasks/{self._started(app)['id']}/stream"), records.feed)
        return records.output()

    def get(self, task_id: str) -> Any:
        return data_of(self._read(_request("GET", f"/tasks/{task_id}")))["output"]

    def _started(self, app: str) -> Any:
        return data_of(self._read(_request("POST", "/apps/run", run_body(app))))

    def _read(self, request: bytes) -> bytes:
        parts: list[bytes] = []
        self._send(request, parts.append)
        return b"".join(parts)

    def _send(self, request: bytes, reader: Reader) -> None:
        connection = getattr(self._local, "connection", None)
        if connection is None:
            address = self._address
            connection = self._local.connection = _Socket(address.hostname, address.port, self._tls)
        connection.exchange(request, reader)


class _Socket:
    def __init__(self, host: str | None, port: int | None, tls: ssl.SSLContext | None) -> None:
        plain = socket.create_connection((host, port or 0))
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket = tls.wrap_socket(plain, server_hostname=host) if tls else plain
        self._answers = _Answers(self._end)
        self._is_over = False

    def exchange(self, request: bytes, reader: Reader) -> None:
        self._answers.reader = reader
        self._is_over = False
        self._socket.sendall(request)
        while not self._is_over:
            self._answers.parser.feed_data(self._socket.recv(BLOCK))

    def _end(self) -> None:
        self._is_over = True


class Asynchronous:
    """As many connections as there are calls at once, up to a limit; the one used last is used next."""

    def __init__(self, server: Server, *, connections: int = 100) -> None:
        self._address = urlsplit(server.url)
        self._tls = ssl.create_default_context() if server.ca else None
        self._turn = asyncio.Semaphore(connections)
        self._free: list[_Connection] = []

    async def run(self, app: str) -> str:
        return str((await self._started(app))["id"])

    async def run_and_wait(self, app: str) -> Any:
        records = Records()
        url = f"/tasks/{(await self._started(app))['id']}/stream"
        await self._send(_request("GET", url), records.feed)
        return records.output()

    async def get(self, task_id: str) -> Any:
        return data_of(await self._read(_request("GET", f"/tasks/{task_id}")))["output"]

    async def _started(self, app: str) -> Any:
        return data_of(await self._read(_request("POST", "/apps/run", run_body(app))))

    async def _read(self, request: bytes) -> bytes:
        parts: list[bytes] = []
        await self._send(request, parts.append)
        return b"".join(parts)

    async def _send(self, request: bytes, reader: Reader) -> None:
        async with self._turn:
            connection = self._free.pop() if self._free else await self._connect()
            await connection.exchange(request, reader)
            self._free.append(connection)

    async def _connect(self) -> _Connection:
        loop, address = asyncio.get_running_loop(), self._address
        host, port = address.hostname or "", address.port or 0
        _, connection = await loop.create_connection(_Connection, host, port, ssl=self._tls)
        return connection


class _Connection(asyncio.Protocol):
    def __init__(self) -> None:
        self._answers = _Answers(self._end)
        self._over: asyncio.Future[None]

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._answers.parser.feed_data(data)

    async def exchange(self, request: bytes, reader: Reader) -> None:
        self._answers.reader = reader
        self._over = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        await self._over

    def _end(self) -> None:
        self._over.set_result(None)

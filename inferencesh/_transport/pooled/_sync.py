"""The blocking transport, whichever engine its connections are made of."""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator
from contextlib import AbstractContextManager
from threading import Semaphore
from types import TracebackType
from typing import cast

from ..._core.wire import Body, WireRequest, WireResponse
from .. import gate
from ..addresses import address_of
from ..connections import Connect, Connection, Head
from ..decoding import Decoder, decoder
from ..failures import TranslatedFailures, already_read, closed
from ..idle import IdleConnections, Limits, Origin
from ..limit import time_left
from ..messages import COMPRESSED, IDENTITY, Outgoing, checked_chunks, no_free_connection, outgoing


class PooledTransport:
    """Sends requests over HTTP/1.1 with one pool of connections.

    Nothing is opened before the first request. Threads may share a transport; after a fork the child opens
    connections of its own.

    Args:
        connect: Gives a new connection of the engine.
        limits: How many connections to keep.
        tls: TLS settings, such as a private certificate authority. Without them the common authorities are
            trusted, or those of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``.
    """

    def __init__(
        self, connect: Connect, *, limits: Limits | None = None, tls: ssl.SSLContext | None = None
    ) -> None:
        self._connect = connect
        self._limits = limits or Limits()
        self._tls = tls
        self._closed = False
        self._pools: dict[int, _Pool] = {}

    def send(self, request: WireRequest) -> WireResponse:
        """Send `request` and read the whole answer."""
        with _Exchange(self, request, COMPRESSED) as answer:
            return WireResponse(status=answer.status, headers=answer.headers, content=answer.read())

    def stream(self, request: WireRequest) -> AbstractContextManager[Answer]:
        """Send `request`; the answer is open inside ``with`` and closed however that is left."""
        return _Exchange(self, request, IDENTITY)

    def close(self) -> None:
        """Close all connections but those in use, which follow when their answers are closed.

        Closing twice is fine; sending afterwards raises `RuntimeError`.
        """
        self._closed = True
        pool = self._pools.pop(os.getpid(), None)
        if pool is not None:
            pool.close()

    def pool(self) -> _Pool:
        """The connections of this process."""
        if self._closed:
            raise closed()
        pid = os.getpid()
        # Threads may come here at once: `setdefault` lets one win, without a lock that a fork could copy.
        return self._pools.get(pid) or self._pools.setdefault(
            pid, _Pool(self._connect, self._limits, self._tls)
        )


class _Pool:
    """Lends connections, each to one request at a time."""

    def __init__(self, connect: Connect, limits: Limits, tls: ssl.SSLContext | None) -> None:
        self._connect = connect
        self._limits = limits
        self._tls = tls
        self._free = Semaphore(limits.max_connections)
        self._free_streams = Semaphore(limits.max_streams)
        self._idle = IdleConnections[Connection](limits)
        self._is_closed = False

    def turn(self, request: WireRequest, *, streams: bool) -> Semaphore:
        """Come back when a connection may be used, with what is to be released when it is not any more."""
        free = self._free_streams if streams else self._free
        if not free.acquire(timeout=time_left(request.timeout)):
            raise no_free_connection(request)
        if self._is_closed:  # meanwhile
            free.release()
            raise closed()
        return free

    def take(self, origin: Origin) -> Connection:
        """A connection for the caller alone."""
        while connection := self._idle.take(origin):
            if connection.is_alive():
                return connection
            connection.close()
        return self._connect(origin, self._limits, self._tls)

    def put(self, origin: Origin, connection: Connection) -> None:
        """Keep a connection for the next request."""
        _close_all(self._idle.put(origin, connection))

    def close(self) -> None:
        """Keep none from now on, and lend none to those who wait for one."""
        self._is_closed = True
        _close_all(self._idle.close())


def _close_all(connections: list[Connection]) -> None:
    for connection in connections:
        connection.close()


def _ready(request: WireRequest, encoding: str) -> Outgoing:
    body = request.body
    content = body if body is None or isinstance(body, bytes) else checked_chunks(cast("Body", body))
    address = address_of(request.url)
    gate.check(request.method, request.url, address.origin[1])
    return outgoing(request, address, content=content, encoding=encoding)


class _Exchange:
    """A request and its answer: inside ``with`` it has a connection of its own.

    A class, since a generator would cost twice as much for each call.
    """

    def __init__(self, transport: PooledTransport, request: WireRequest, encoding: str) -> None:
        self._transport = transport
        self._request = request
        self._encoding = encoding
        self._failures = TranslatedFailures(request)

    def __enter__(self) -> Answer:
        request = _ready(self._request, self._encoding)
        self._origin = request.address.origin
        self._pool = self._transport.pool()
        self._turn = self._pool.turn(self._request, streams=self._encoding == IDENTITY)
        try:
            self._connection = self._pool.take(self._origin)
            self._answer = self._begin(request)
        except BaseException:
            self._turn.release()
            raise
        return self._answer

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._answer.is_closed = True
        is_reusable = False
        try:
            # What state a connection is in after an exception is not known: the next request gets another.
            is_reusable = error is None and self._connection.finish()
        finally:
            try:
                self._let_go(is_reusable)
            finally:
                self._turn.release()

    def _let_go(self, is_reusable: bool) -> None:
        if is_reusable:
            self._pool.put(self._origin, self._connection)
        else:
            self._connection.close()

    def _begin(self, request: Outgoing) -> Answer:
        try:
            with self._failures:
                head = self._connection.exchange(request)
        except BaseException:
            self._connection.close()
            raise
        return Answer(self._connection, head, self._failures)


class Answer:
    """An answer whose body is read as it arrives."""

    def __init__(self, connection: Connection, head: Head, failures: TranslatedFailures) -> None:
        self.status = head.status
        self.headers = head.headers
        self.is_closed = False
        self._failures = failures
        self._connection = connection
        self._is_read = False

    def chunks(self) -> Iterator[bytes]:
        """The decoded body as it arrives; ends at a clean end, raises `APIConnectionError` on a cut."""
        decoding = self._begin_reading()
        with self._failures:
            while chunk := self._connection.chunk():
                if plain := decoding.feed(chunk) if decoding else chunk:
                    yield plain
                if self.is_closed:  # the connection may be another's by now
                    raise already_read()
            if decoding and (plain := decoding.finish()):
                yield plain

    def read(self) -> bytes:
        """The rest of the body at once (for error answers)."""
        decoding = self._begin_reading()
        pieces: list[bytes] = []
        with self._failures:
            while chunk := self._connection.chunk():
                pieces.append(chunk)
            content = b"".join(pieces)
            return decoding.feed(content) + decoding.finish() if decoding else content

    def abort(self) -> None:
        """Break the connection: a pending read fails at once. May be called from any thread."""
        if not self.is_closed:
            self._connection.abort()

    def _begin_reading(self) -> Decoder | None:
        if self._is_read or self.is_closed:
            raise already_read()
        self._is_read = True
        coding = self.headers.get("content-encoding")
        return decoder(coding) if coding else None

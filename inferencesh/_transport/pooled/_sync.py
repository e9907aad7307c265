"""The blocking transport, whichever engine its connections are made of."""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator
from contextlib import AbstractContextManager
from threading import Semaphore
from typing import cast

from ..._core.wire import AsyncBody, Body, WireRequest, WireResponse
from .._sync.exchange import Answer, Exchange
from ..connections import Connect, Connection
from ..failures import closed
from ..idle import IdleConnections, Limits, Origin
from ..limit import time_left
from ..messages import COMPRESSED, IDENTITY, checked_chunks, no_free_connection


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
        with Exchange(self, request, COMPRESSED) as answer:
            return WireResponse(status=answer.status, headers=answer.headers, content=answer.read())

    def stream(self, request: WireRequest) -> AbstractContextManager[Answer]:
        """Send `request`; the answer is open inside ``with`` and closed however that is left."""
        return Exchange(self, request, IDENTITY)

    def close(self) -> None:
        """Close all connections but those in use, which follow when their answers are closed.

        Closing twice is fine; sending afterwards raises `RuntimeError`.
        """
        self._closed = True
        pool = self._pools.pop(os.getpid(), None)
        if pool is not None:
            pool.close()

    @staticmethod
    def content(body: bytes | Body | AsyncBody | None) -> bytes | Iterator[bytes] | None:
        """A body as it is sent: whole, or piece by piece, which are as many bytes as it says."""
        return body if body is None or isinstance(body, bytes) else checked_chunks(cast("Body", body))

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

"""The blocking transport on httpcore."""

from __future__ import annotations

import os
import ssl
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from threading import Semaphore
from typing import cast

import httpcore

from .._core.wire import Body, WireRequest, WireResponse
from .addresses import Address, address_of
from .decoding import decode, decoder
from .httpcore_connections import BlockingConnection, break_off, connect, is_reusable
from .httpcore_errors import TranslatedErrors, already_read
from .httpcore_requests import (
    COMPRESSED,
    IDENTITY,
    build_request,
    checked_chunks,
    no_free_connection,
    read_headers,
)
from .idle import IdleConnections, Limits
from .limit import time_left


class HTTPCoreTransport:
    """Sends requests over HTTP/1.1 with one pool of connections.

    Nothing is opened before the first request. Threads may share a transport; after a fork the child opens
    connections of its own.

    Args:
        limits: How many connections to keep.
        tls: TLS settings, such as a private certificate authority. Without them the common authorities are
            trusted, or those of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``.

    Example:
        >>> transport = HTTPCoreTransport(limits=Limits(max_connections=10))
        >>> transport.close()
    """

    def __init__(self, *, limits: Limits | None = None, tls: ssl.SSLContext | None = None) -> None:
        self._limits = limits or Limits()
        self._tls = tls
        self._closed = False
        self._pools: dict[int, _Pool] = {}

    def send(self, request: WireRequest) -> WireResponse:
        """Send `request` and read the whole answer."""
        with self._exchange(request, COMPRESSED) as answer:
            return WireResponse(status=answer.status, headers=answer.headers, content=answer.read())

    @contextmanager
    def stream(self, request: WireRequest) -> Generator[HTTPCoreStream, None, None]:
        """Send `request`; the answer is open inside ``with`` and closed however that is left."""
        with self._exchange(request, IDENTITY) as answer:
            yield answer

    def close(self) -> None:
        """Close all connections but those in use, which follow when their answers are closed.

        Closing twice is fine; sending afterwards raises `RuntimeError`.
        """
        self._closed = True
        pool = self._pools.pop(os.getpid(), None)
        if pool is not None:
            pool.close()

    @contextmanager
    def _exchange(self, request: WireRequest, encoding: str) -> Generator[HTTPCoreStream, None, None]:
        body = request.body
        content = body if body is None or isinstance(body, bytes) else checked_chunks(cast("Body", body))
        address = address_of(request.url)
        outgoing = build_request(request, address, content=content, encoding=encoding)
        with self._pool().connection(request, address, streams=encoding == IDENTITY) as connection:
            with TranslatedErrors(request):
                response = connection.handle_request(outgoing)
            answer = HTTPCoreStream(request, response)
            try:
                yield answer
            finally:
                answer.close()

    def _pool(self) -> _Pool:
        if self._closed:
            raise RuntimeError("the client is closed")
        pid = os.getpid()
        # Threads may come here at once: `setdefault` lets one win, without a lock that a fork could copy.
        return self._pools.get(pid) or self._pools.setdefault(pid, _Pool(self._limits, self._tls))


class _Pool:
    """Lends connections, each to one request at a time."""

    def __init__(self, limits: Limits, tls: ssl.SSLContext | None) -> None:
        self._limits = limits
        self._tls = tls
        self._free = Semaphore(limits.max_connections)
        self._free_streams = Semaphore(limits.max_streams)
        self._idle = IdleConnections[BlockingConnection](limits)

    @contextmanager
    def connection(
        self, request: WireRequest, address: Address, *, streams: bool
    ) -> Generator[BlockingConnection, None, None]:
        free = self._free_streams if streams else self._free
        if not free.acquire(timeout=time_left(request.timeout)):
            raise no_free_connection(request)
        try:
            connection = self._take(address)
            try:
                yield connection
            except BaseException:
                # What state it is in is not known: the next request gets another one.
                connection.close()
                raise
            if is_reusable(connection):
                _close_all(self._idle.put(address.origin, connection))
            else:
                connection.close()
        finally:
            free.release()

    def close(self) -> None:
        _close_all(self._idle.close())

    def _take(self, address: Address) -> BlockingConnection:
        while connection := self._idle.take(address.origin):
            if is_reusable(connection):
                return connection
            connection.close()
        return connect(address.origin, self._limits, self._tls)


def _close_all(connections: list[BlockingConnection]) -> None:
    for connection in connections:
        connection.close()


class HTTPCoreStream:
    """An answer whose body is read as it arrives."""

    def __init__(self, request: WireRequest, response: httpcore.Response) -> None:
        self.status = response.status
        self.headers = read_headers(response.headers)
        self._request = request
        self._response = response
        self._is_over = False

    def chunks(self) -> Iterator[bytes]:
        """The decoded body as it arrives; ends at a clean end, raises `APIConnectionError` on a cut."""
        with TranslatedErrors(self._request):
            yield from self._decoded()

    def read(self) -> bytes:
        """The rest of the body at once (for error answers)."""
        with TranslatedErrors(self._request):
            return b"".join(self._decoded())

    def abort(self) -> None:
        """Break the connection: a pending read fails at once. May be called from any thread."""
        break_off(self._response)

    def close(self) -> None:
        """Let the connection go; it can be used again if the answer was read to its end."""
        self._is_over = True
        self._response.close()

    def _decoded(self) -> Iterator[bytes]:
        if self._is_over:
            raise already_read()
        self._is_over = True
        decoding = decoder(self.headers.get("content-encoding", ""))
        chunks = self._response.iter_stream()
        return decode(chunks, decoding) if decoding else chunks

"""The blocking transport on httpx."""

from __future__ import annotations

import os
import ssl
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from threading import Semaphore

import httpx

from .._core.wire import Headers, WireRequest, WireResponse
from .httpx_common import (
    COMPRESSED,
    IDENTITY,
    NetworkStream,
    TranslatedErrors,
    break_off,
    build_request,
    checked_chunks,
    no_free_connection,
    origin_of,
    single_connection,
)
from .httpx_limit import Limit
from .idle import IdleConnections, Limits, Origin
from .limit import time_left


class HTTPXTransport:
    """Sends requests over HTTP/1.1 with one pool of connections.

    Nothing is opened before the first request. Threads may share a transport; after a fork the child opens
    connections of its own.

    Args:
        limits: How many connections to keep.
        tls: TLS settings, such as a private certificate authority. Without them the common authorities are
            trusted, or those of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``.

    Example:
        >>> transport = HTTPXTransport(limits=Limits(max_connections=10))
        >>> transport.close()
    """

    def __init__(self, *, limits: Limits | None = None, tls: ssl.SSLContext | None = None) -> None:
        self._limits = limits or Limits()
        self._tls = tls
        self._closed = False
        self._pools: dict[int, _Pool] = {}

    def send(self, request: WireRequest) -> WireResponse:
        """Send `request` and read the whole answer."""
        with Limit() as limit, self._exchange(request, COMPRESSED, limit) as answer:
            return WireResponse(status=answer.status, headers=answer.headers, content=answer.read())

    @contextmanager
    def stream(self, request: WireRequest) -> Generator[HTTPXStream, None, None]:
        """Send `request`; the answer is open inside ``with`` and closed however that is left."""
        with Limit() as limit, self._exchange(request, IDENTITY, limit) as answer:
            limit.end()
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
    def _exchange(
        self, request: WireRequest, encoding: str, limit: Limit
    ) -> Generator[HTTPXStream, None, None]:
        body = request.body
        content = body if body is None or isinstance(body, bytes) else checked_chunks(body)
        outgoing = build_request(request, content=content, encoding=encoding)
        outgoing.extensions = {**outgoing.extensions, **limit.extensions}
        with self._pool().connection(request, outgoing.url) as connection:
            limit.watch(connection.stream)
            with TranslatedErrors(request):
                response = connection.handle_request(outgoing)
            connection.stream = response.extensions["network_stream"]
            try:
                yield HTTPXStream(request, response)
            finally:
                response.close()

    def _pool(self) -> _Pool:
        if self._closed:
            raise RuntimeError("the client is closed")
        pid = os.getpid()
        # Threads may come here at once: `setdefault` lets one win, without a lock that a fork could copy.
        return self._pools.get(pid) or self._pools.setdefault(pid, _Pool(self._limits, self._tls))


class _Connection(httpx.HTTPTransport):
    stream: NetworkStream | None = None
    """What the last request ran over."""


class _Pool:
    """Lends connections, each to one request at a time."""

    def __init__(self, limits: Limits, tls: ssl.SSLContext | None) -> None:
        self._limits = limits
        self._tls = tls
        self._free = Semaphore(limits.max_connections)
        self._idle = IdleConnections[_Connection](limits)

    @contextmanager
    def connection(self, request: WireRequest, url: httpx.URL) -> Generator[_Connection, None, None]:
        if not self._free.acquire(timeout=time_left(request.timeout)):
            raise no_free_connection(request)
        try:
            origin = origin_of(url)
            connection = self._idle.take(origin) or self._connect(origin)
            try:
                yield connection
            except BaseException:
                # What state it is in is not known: the next request gets another one.
                connection.close()
                raise
            for surplus in self._idle.put(origin, connection):
                surplus.close()
        finally:
            self._free.release()

    def close(self) -> None:
        for connection in self._idle.close():
            connection.close()

    def _connect(self, origin: Origin) -> _Connection:
        return _Connection(**single_connection(origin, self._limits, self._tls))


class HTTPXStream:
    """An answer whose body is read as it arrives."""

    def __init__(self, request: WireRequest, response: httpx.Response) -> None:
        self.status = response.status_code
        self.headers = Headers(response.headers)
        self._request = request
        self._response = response

    def chunks(self) -> Iterator[bytes]:
        """The decoded body as it arrives; ends at a clean end, raises `APIConnectionError` on a cut."""
        with TranslatedErrors(self._request):
            yield from self._response.iter_bytes()

    def read(self) -> bytes:
        """The rest of the body at once (for error answers)."""
        with TranslatedErrors(self._request):
            return self._response.read()

    def abort(self) -> None:
        """Break the connection: a pending read fails at once. May be called from any thread."""
        break_off(self._response.extensions["network_stream"])

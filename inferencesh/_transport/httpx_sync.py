"""The blocking transport on httpx."""

from __future__ import annotations

import os
import ssl
from collections.abc import Generator, Iterator
from contextlib import contextmanager

import httpx

from .._core.wire import Headers, WireRequest, WireResponse
from .httpx_common import (
    COMPRESSED,
    IDENTITY,
    Limits,
    Routes,
    build_request,
    checked_chunks,
    translated_errors,
    transport_options,
)


class HTTPXTransport:
    """Sends requests over HTTP/1.1 with one pool of connections.

    Nothing is opened before the first request. Threads may share a transport; after a fork the child opens
    connections of its own.

    Args:
        limits: How many connections to keep.
        tls: TLS settings, such as a private certificate authority. Without it the common authorities are
        trusted,
            or those of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``.

    Example:
        >>> transport = HTTPXTransport(limits=Limits(max_connections=10))
        >>> transport.close()
    """

    def __init__(self, *, limits: Limits | None = None, tls: ssl.SSLContext | None = None) -> None:
        self._limits = limits or Limits()
        self._tls = tls
        self._closed = False
        self._routes: dict[int, Routes[httpx.HTTPTransport]] = {}

    def send(self, request: WireRequest) -> WireResponse:
        """Send `request` and read the whole answer."""
        with self._exchange(request, COMPRESSED) as answer:
            return WireResponse(status=answer.status, headers=answer.headers, content=answer.read())

    @contextmanager
    def stream(self, request: WireRequest) -> Generator[HTTPXStream, None, None]:
        """Send `request`; the answer is open inside ``with`` and closed however that is left."""
        with self._exchange(request, IDENTITY) as answer:
            yield answer

    def close(self) -> None:
        """Close all connections. Closing twice is fine; sending afterwards raises `RuntimeError`."""
        self._closed = True
        routes = self._routes.pop(os.getpid(), None)
        for transport in routes.all() if routes else ():
            transport.close()

    @contextmanager
    def _exchange(self, request: WireRequest, encoding: str) -> Generator[HTTPXStream, None, None]:
        body = request.body
        content = body if body is None or isinstance(body, bytes) else checked_chunks(body)
        outgoing = build_request(request, content=content, encoding=encoding)
        with translated_errors(request):
            response = self._route(outgoing.url).handle_request(outgoing)
        try:
            yield HTTPXStream(request, response)
        finally:
            response.close()

    def _route(self, url: httpx.URL) -> httpx.HTTPTransport:
        if self._closed:
            raise RuntimeError("the client is closed")
        pid = os.getpid()
        routes = self._routes.get(pid)
        if routes is None:
            routes = self._routes.setdefault(pid, Routes(self._build))
        return routes.transport(url)

    def _build(self, proxy: str | None) -> httpx.HTTPTransport:
        return httpx.HTTPTransport(**transport_options(self._limits, self._tls, proxy))


class HTTPXStream:
    """An answer whose body is read as it arrives."""

    def __init__(self, request: WireRequest, response: httpx.Response) -> None:
        self.status = response.status_code
        self.headers = Headers(response.headers)
        self._request = request
        self._response = response

    def chunks(self) -> Iterator[bytes]:
        """The decoded body as it arrives; ends at a clean end, raises `APIConnectionError` on a cut."""
        with translated_errors(self._request):
            yield from self._response.iter_bytes()

    def read(self) -> bytes:
        """The rest of the body at once (for error answers)."""
        with translated_errors(self._request):
            return self._response.read()

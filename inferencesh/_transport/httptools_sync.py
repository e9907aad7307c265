"""The blocking transport on httptools."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterable, Iterator
from contextlib import suppress

import httpcore

from .blocking_network import BlockingBackend
from .blocking_transport import BlockingTransport
from .connections import BlockingConnection, Head
from .httpcore_sync import HTTPCoreConnection
from .httptools_requests import MOST_READ, HTTPToolsBase, request_head
from .idle import Limits, Origin
from .messages import Outgoing
from .proxies import environment_proxy
from .sockets import keepalive_options, shut_down


class HTTPToolsTransport(BlockingTransport):
    """The transport of ``Inference(transport="fast")``. Through proxies it is httpcore that speaks.

    Args:
        limits: How many connections to keep.
        tls: TLS settings, such as a private certificate authority. Without them the common authorities are
            trusted, or those of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``.

    Example:
        >>> transport = HTTPToolsTransport(limits=Limits(max_connections=10))
        >>> transport.close()
    """

    def __init__(self, *, limits: Limits | None = None, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(_connect, limits=limits, tls=tls)


def _connect(origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> BlockingConnection:
    kind = HTTPCoreConnection if environment_proxy(*origin) else HTTPToolsConnection
    return kind(origin, limits, tls)


class HTTPToolsConnection(HTTPToolsBase):
    """A blocking connection.

    Args:
        origin: Whom to connect to.
        limits: How long it may be idle.
        tls: TLS settings; None: the usual ones.
    """

    _stream: httpcore.NetworkStream | None = None

    def exchange(self, request: Outgoing) -> Head:
        """Send a request, and read the head of the answer to it."""
        self._begin(request)
        stream = self._stream = self._stream or self._open(request.timeout)
        with suppress(httpcore.WriteError):  # there may be an answer nevertheless
            self._send(stream, request)
            self._is_sent = True
        while (head := self._parser.head) is None:
            self._parser.feed(stream.read(MOST_READ, request.timeout))
        return head

    def chunks(self) -> Iterator[bytes]:
        """The body of the answer as it comes, not decoded."""
        stream, parser = self._stream, self._parser
        assert stream
        while True:
            if chunk := parser.take():
                yield chunk
            elif parser.is_complete:
                return
            else:
                parser.feed(stream.read(MOST_READ, self._timeout))

    def finish(self) -> bool:
        """Be done with the answer. False: no other request can be sent over this connection."""
        return self._is_reusable()

    def is_alive(self) -> bool:
        """Whether the server is still there, after the connection was idle for a while."""
        assert self._stream
        return not self._has_expired() and not self._stream.get_extra_info("is_readable")

    def close(self) -> None:
        """Hang up."""
        if self._stream:
            self._stream.close()

    def abort(self) -> None:
        """Break it while another thread reads from it, which fails at once."""
        if self._stream:
            shut_down(self._stream.get_extra_info("socket"))

    def _open(self, timeout: float | None) -> httpcore.NetworkStream:
        _, host, port = self._origin
        stream = BlockingBackend().connect_tcp(host, port, timeout, socket_options=keepalive_options())
        return stream.start_tls(self._tls, host, timeout) if self._tls else stream

    def _send(self, stream: httpcore.NetworkStream, request: Outgoing) -> None:
        stream.write(request_head(request), request.timeout)
        content = request.content
        assert not isinstance(content, AsyncIterable)
        for piece in [content] if isinstance(content, bytes) else content or ():
            stream.write(piece, request.timeout)

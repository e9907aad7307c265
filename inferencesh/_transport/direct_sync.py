"""Blocking connections, whose answers the parser of an engine reads."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterable

from .answers import ParserKind
from .blocking_network import BlockingStream
from .connections import BlockingConnect, BlockingConnection, Head
from .direct import Direct, request_head
from .failures import WriteError
from .idle import Limits, Origin
from .messages import Outgoing
from .proxies import environment_proxy
from .sockets import shut_down

MOST_READ = 64 * 1024
"""Bytes that are read at once. The buffer of a parser grows beyond that, and from 128 KiB on it asks the
system for memory each time: with 112 KiB, some downloads took four times as long."""


def connecting(parser: ParserKind) -> BlockingConnect:
    """What gives new connections of an engine: directly, or through the proxy that the environment names.

    Args:
        parser: Makes what reads the answers of a connection. Through a proxy it is httpcore that speaks.
    """

    def connect(origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> BlockingConnection:
        if proxy := environment_proxy(*origin):
            from .proxied_sync import ProxiedConnection

            return ProxiedConnection(proxy, origin, limits, tls)
        return DirectConnection(parser, origin, limits, tls)

    return connect


class DirectConnection(Direct):
    """A blocking connection.

    Args:
        parser: Reads the answers.
        origin: Whom to connect to.
        limits: How long it may be idle.
        tls: TLS settings; None: the usual ones.
    """

    _stream: BlockingStream | None = None

    def exchange(self, request: Outgoing) -> Head:
        """Send a request, and read the head of the answer to it."""
        self._begin(request)
        stream = self._stream or self._open(request.timeout)
        try:
            self._send(stream, request)
            self._is_sent = True
        except WriteError:
            pass  # there may be an answer nevertheless
        while (head := self._parser.head) is None:
            self._parser.feed(stream.read(MOST_READ, request.timeout))
        return head

    def chunk(self) -> bytes:
        """The next piece of the body, not decoded; empty at its end."""
        stream, parser = self._stream, self._parser
        assert stream
        while not (chunk := parser.take()) and not parser.is_complete:
            parser.feed(stream.read(MOST_READ, self._timeout))
        return chunk

    def finish(self) -> bool:
        """Be done with the answer. False: no other request can be sent over this connection."""
        return self._is_reusable()

    def is_alive(self) -> bool:
        """Whether the server is still there, after the connection was idle for a while."""
        assert self._stream
        return not self._has_expired() and not self._stream.is_readable()

    def close(self) -> None:
        """Hang up."""
        if self._stream:
            self._stream.close()

    def abort(self) -> None:
        """Break it while another thread reads from it, which fails at once."""
        if self._stream:
            shut_down(self._stream.socket)

    def _open(self, timeout: float | None) -> BlockingStream:
        _, host, port = self._origin
        stream = self._stream = BlockingStream.connect(
            host, port, timeout
        )  # whatever comes next, it is closed
        if self._tls:
            stream.start_tls(self._tls, host, timeout)
        return stream

    def _send(self, stream: BlockingStream, request: Outgoing) -> None:
        stream.write(request_head(request), request.timeout)
        content = request.content
        assert not isinstance(content, AsyncIterable)
        for piece in [content] if isinstance(content, bytes) else content or ():
            stream.write(piece, request.timeout)

# Generated from inferencesh/_transport/_async/direct.py, do not edit.
"""Connections without a proxy, whose answers the parser of an engine reads."""

from __future__ import annotations

import ssl
from collections.abc import Iterable

from ..answers import ParserKind
from ..connections import Connect, Connection, Head
from ..direct import Direct, request_head
from ..failures import WriteError
from ..idle import Limits, Origin
from ..messages import Outgoing
from ..network._sync import MOST_READ, Stream
from ..network.sockets import shut_down
from ..proxies import environment_proxy


def connecting(parser: ParserKind) -> Connect:
    """What gives new connections of an engine: directly, or through the proxy that the environment names.

    Args:
        parser: Makes what reads the answers of a connection. Through a proxy it is httpcore that speaks.
    """

    def connect(origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> Connection:
        if proxy := environment_proxy(*origin):
            from .proxied import ProxiedConnection

            return ProxiedConnection(proxy, origin, limits, tls)
        return DirectConnection(parser, origin, limits, tls)

    return connect


class DirectConnection(Direct):
    """A connection without a proxy.

    Args:
        parser: Reads the answers.
        origin: Whom to connect to.
        limits: How long it may be idle.
        tls: TLS settings; None: the usual ones.
    """

    _stream: Stream | None = None

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
        """Break it while somebody reads from it, which fails at once. May be called from any thread."""
        if self._stream:
            shut_down(self._stream.socket)

    def _open(self, timeout: float | None) -> Stream:
        _, host, port = self._origin
        stream = self._stream = Stream.connect(host, port, timeout)  # whatever comes next, it is closed
        if self._tls:
            stream.start_tls(self._tls, host, timeout)
        return stream

    def _send(self, stream: Stream, request: Outgoing) -> None:
        stream.write(request_head(request), request.timeout)
        content = request.content
        if isinstance(content, bytes):
            stream.write(content, request.timeout)
        elif content is not None:
            assert isinstance(content, Iterable)
            for piece in content:
                stream.write(piece, request.timeout)

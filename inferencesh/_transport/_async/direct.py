"""Connections without a proxy, whose answers the parser of an engine reads."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterable

from ..answers import ParserKind
from ..connections import AsyncConnect, AsyncConnection, Head
from ..direct import Direct, request_head
from ..failures import WriteError
from ..idle import Limits, Origin
from ..messages import Outgoing
from ..network._async import MOST_READ, AsyncStream
from ..network.sockets import shut_down
from ..proxies import environment_proxy


def connecting(parser: ParserKind) -> AsyncConnect:
    """What gives new connections of an engine: directly, or through the proxy that the environment names.

    Args:
        parser: Makes what reads the answers of a connection. Through a proxy it is httpcore that speaks.
    """

    def connect(origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> AsyncConnection:
        if proxy := environment_proxy(*origin):
            from .proxied import AsyncProxiedConnection

            return AsyncProxiedConnection(proxy, origin, limits, tls)
        return AsyncDirectConnection(parser, origin, limits, tls)

    return connect


class AsyncDirectConnection(Direct):
    """A connection without a proxy.

    Args:
        parser: Reads the answers.
        origin: Whom to connect to.
        limits: How long it may be idle.
        tls: TLS settings; None: the usual ones.
    """

    _stream: AsyncStream | None = None

    async def exchange(self, request: Outgoing) -> Head:
        """Send a request, and read the head of the answer to it."""
        self._begin(request)
        stream = self._stream or await self._open(request.timeout)
        try:
            await self._send(stream, request)
            self._is_sent = True
        except WriteError:
            pass  # there may be an answer nevertheless
        while (head := self._parser.head) is None:
            self._parser.feed(await stream.read(MOST_READ, request.timeout))
        return head

    async def chunk(self) -> bytes:
        """The next piece of the body, not decoded; empty at its end."""
        stream, parser = self._stream, self._parser
        assert stream
        while not (chunk := parser.take()) and not parser.is_complete:
            parser.feed(await stream.read(MOST_READ, self._timeout))
        return chunk

    async def finish(self) -> bool:
        """Be done with the answer. False: no other request can be sent over this connection."""
        return self._is_reusable()

    def is_alive(self) -> bool:
        """Whether the server is still there, after the connection was idle for a while."""
        assert self._stream
        return not self._has_expired() and not self._stream.is_readable()

    async def aclose(self) -> None:
        """Hang up."""
        if self._stream:
            await self._stream.aclose()

    def abort(self) -> None:
        """Break it while somebody reads from it, which fails at once. May be called from any thread."""
        if self._stream:
            shut_down(self._stream.socket)

    async def _open(self, timeout: float | None) -> AsyncStream:
        _, host, port = self._origin
        stream = self._stream = await AsyncStream.connect(
            host, port, timeout
        )  # whatever comes next, it is closed
        if self._tls:
            await stream.start_tls(self._tls, host, timeout)
        return stream

    async def _send(self, stream: AsyncStream, request: Outgoing) -> None:
        await stream.write(request_head(request), request.timeout)
        content = request.content
        if isinstance(content, bytes):
            await stream.write(content, request.timeout)
        elif content is not None:
            assert isinstance(content, AsyncIterable)
            async for piece in content:
                await stream.write(piece, request.timeout)

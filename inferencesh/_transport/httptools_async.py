"""The asyncio transport on httptools."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterable, AsyncIterator
from contextlib import suppress

import httpcore

from .asyncio_network import AsyncioBackend
from .asyncio_transport import AsyncioTransport
from .connections import AsyncConnection, Head
from .httpcore_async import AsyncHTTPCoreConnection
from .httptools_requests import MOST_READ, HTTPToolsBase, request_head
from .idle import Limits, Origin
from .messages import Outgoing
from .proxies import environment_proxy
from .sockets import keepalive_options, shut_down


class AsyncHTTPToolsTransport(AsyncioTransport):
    """The transport of ``AsyncInference(transport="fast")``. Through proxies it is httpcore that speaks.

    Args:
        limits: How many connections to keep.
        tls: TLS settings, such as a private certificate authority. Without them the common authorities are
            trusted, or those of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``.

    Example:
        >>> transport = AsyncHTTPToolsTransport(limits=Limits(max_connections=10))
        >>> asyncio.run(transport.aclose())
    """

    def __init__(self, *, limits: Limits | None = None, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(_connect, limits=limits, tls=tls)


def _connect(origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> AsyncConnection:
    kind = AsyncHTTPCoreConnection if environment_proxy(*origin) else AsyncHTTPToolsConnection
    return kind(origin, limits, tls)


class AsyncHTTPToolsConnection(HTTPToolsBase):
    """A connection on the running loop.

    Args:
        origin: Whom to connect to.
        limits: How long it may be idle.
        tls: TLS settings; None: the usual ones.
    """

    _stream: httpcore.AsyncNetworkStream | None = None

    async def exchange(self, request: Outgoing) -> Head:
        """Send a request, and read the head of the answer to it."""
        self._begin(request)
        stream = self._stream = self._stream or await self._open(request.timeout)
        with suppress(httpcore.WriteError):  # there may be an answer nevertheless
            await self._send(stream, request)
            self._is_sent = True
        while (head := self._parser.head) is None:
            self._parser.feed(await stream.read(MOST_READ, request.timeout))
        return head

    async def chunks(self) -> AsyncIterator[bytes]:
        """The body of the answer as it comes, not decoded."""
        stream, parser = self._stream, self._parser
        assert stream
        while True:
            if chunk := parser.take():
                yield chunk
            elif parser.is_complete:
                return
            else:
                parser.feed(await stream.read(MOST_READ, self._timeout))

    async def finish(self) -> bool:
        """Be done with the answer. False: no other request can be sent over this connection."""
        return self._is_reusable()

    def is_alive(self) -> bool:
        """Whether the server is still there, after the connection was idle for a while."""
        assert self._stream
        return not self._has_expired() and not self._stream.get_extra_info("is_readable")

    async def aclose(self) -> None:
        """Hang up."""
        if self._stream:
            await self._stream.aclose()

    def abort(self) -> None:
        """Break it while somebody reads from it, which fails at once. May be called from any thread."""
        if self._stream:
            shut_down(self._stream.get_extra_info("socket"))

    async def _open(self, timeout: float | None) -> httpcore.AsyncNetworkStream:
        _, host, port = self._origin
        stream = await AsyncioBackend().connect_tcp(host, port, timeout, socket_options=keepalive_options())
        return await stream.start_tls(self._tls, host, timeout) if self._tls else stream

    async def _send(self, stream: httpcore.AsyncNetworkStream, request: Outgoing) -> None:
        await stream.write(request_head(request), request.timeout)
        content = request.content
        if isinstance(content, bytes):
            await stream.write(content, request.timeout)
        elif isinstance(content, AsyncIterable):
            async for piece in content:
                await stream.write(piece, request.timeout)

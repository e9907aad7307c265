"""Connections whose answers are read by the parser of Node.js, in C, instead of by h11."""

from __future__ import annotations

import ssl
import time
from collections.abc import AsyncIterable, AsyncIterator, Iterator
from contextlib import suppress

import httpcore

from .asyncio_network import AsyncioBackend
from .blocking_network import BlockingBackend
from .connections import Head
from .httptools_answers import AnswerParser
from .idle import Limits, Origin
from .messages import Outgoing
from .sockets import keepalive_options, shut_down, tls_for

_MOST_READ = 64 * 1024
"""Bytes that are read at once."""


class _Connection:
    """What both sides have in common: where it leads, and whether it can be used again."""

    def __init__(self, origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> None:
        self._origin = origin
        self._tls = tls_for(origin, tls)
        self._idle_seconds = limits.idle_seconds
        self._idle_since = 0.0
        self._parser = AnswerParser()
        self._timeout: float | None = None
        self._is_sent = False

    def _begin(self, request: Outgoing) -> None:
        self._parser.begin(request.method)
        self._timeout = request.timeout
        self._is_sent = False

    def _is_reusable(self) -> bool:
        self._idle_since = time.monotonic()
        return self._is_sent and self._parser.can_be_kept

    def _has_expired(self) -> bool:
        return time.monotonic() - self._idle_since > self._idle_seconds


class HTTPToolsConnection(_Connection):
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
            self._parser.feed(stream.read(_MOST_READ, request.timeout))
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
                parser.feed(stream.read(_MOST_READ, self._timeout))

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
        stream.write(_head(request), request.timeout)
        content = request.content
        assert not isinstance(content, AsyncIterable)
        for piece in [content] if isinstance(content, bytes) else content or ():
            stream.write(piece, request.timeout)


class AsyncHTTPToolsConnection(_Connection):
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
            self._parser.feed(await stream.read(_MOST_READ, request.timeout))
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
                parser.feed(await stream.read(_MOST_READ, self._timeout))

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
        await stream.write(_head(request), request.timeout)
        content = request.content
        if isinstance(content, bytes):
            await stream.write(content, request.timeout)
        elif isinstance(content, AsyncIterable):
            async for piece in content:
                await stream.write(piece, request.timeout)


def _head(request: Outgoing) -> bytes:
    lines = [b"%b: %b\r\n" % header for header in request.headers]
    return b"%b %b HTTP/1.1\r\n%b\r\n" % (
        request.method.encode("ascii"),
        request.address.target,
        b"".join(lines),
    )

"""Sockets of asyncio, as httpcore wants them: a third of the cost of those it brings along, which go through
another library to be able to run on trio too."""

from __future__ import annotations

import asyncio
import errno
import ipaddress
import select
import socket
import ssl
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

import httpcore

from .limit import time_left
from .outbox import Outbox

_HAPPY_EYEBALLS_SECONDS = 0.25
"""Head start of an address before the next one is tried beside it (RFC 8305)."""
_MOST_UNREAD = 256 * 1024
"""Bytes that may wait to be read before the sender is held up."""


class AsyncioBackend(httpcore.AsyncNetworkBackend):
    """Opens connections on the running loop. Every wait ends at the moment of `given_up_at` too."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to a port.

        Raises:
            httpcore.ConnectTimeout: not within `timeout` seconds.
            httpcore.ConnectError: it can't be reached.
        """
        loop = asyncio.get_running_loop()
        local = (local_address, 0) if local_address else None
        try:
            async with asyncio.timeout(time_left(timeout)):
                transport, connection = await loop.create_connection(
                    lambda: _Connection(loop),
                    host,
                    port,
                    local_addr=local,
                    happy_eyeballs_delay=None if _is_address(host) else _HAPPY_EYEBALLS_SECONDS,
                )
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from None
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from None
        for option in socket_options or ():
            transport.get_extra_info("socket").setsockopt(*option)
        return AsyncioStream(transport, connection)


def _is_address(host: str) -> bool:
    # One address has nothing to race with. To arrange a race costs as much as connecting, and one that is
    # cancelled just when it was won leaves its socket to the garbage collector.
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


class AsyncioStream(httpcore.AsyncNetworkStream):
    """One connection."""

    def __init__(self, transport: asyncio.Transport, connection: _Connection) -> None:
        self._transport = transport
        self._connection = connection
        self._outbox = Outbox()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What has come, at most so many bytes; empty at the end.

        Raises:
            httpcore.ReadTimeout: nothing within `timeout` seconds.
            httpcore.ReadError: the connection is broken.
        """
        with suppress(httpcore.WriteError):  # there may be an answer nevertheless
            await self._send(self._outbox.take(), timeout)
        try:
            return await self._connection.read(max_bytes, time_left(timeout))
        except TimeoutError as error:
            raise httpcore.ReadTimeout(str(error)) from None
        except OSError as error:
            raise httpcore.ReadError(str(error)) from None

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send, at the latest before something is read, and wait while too much of it is still to go out.

        Raises:
            httpcore.WriteTimeout: the other side takes nothing for `timeout` seconds.
            httpcore.WriteError: the connection is broken.
        """
        await self._send(self._outbox.put(buffer), timeout)

    async def aclose(self) -> None:
        """Say goodbye, and go without waiting for the answer to that."""
        self._transport.close()
        try:
            await asyncio.sleep(0)
        finally:
            self._transport.abort()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        """The connection with TLS on top.

        Raises:
            httpcore.ConnectTimeout: not within `timeout` seconds.
            httpcore.ConnectError: the certificate is not trusted, or the other side speaks no TLS.
        """
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(time_left(timeout)):
                transport = await loop.start_tls(
                    self._transport, self._connection, ssl_context, server_hostname=server_hostname
                )
        except BaseException as error:
            self._transport.abort()
            if isinstance(error, TimeoutError):
                raise httpcore.ConnectTimeout(str(error)) from None
            if isinstance(error, OSError):
                raise httpcore.ConnectError(str(error)) from None
            raise
        assert transport is not None  # it would be if the connection were closing
        self._connection.connection_made(transport)
        return AsyncioStream(transport, self._connection)

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks for, and the socket."""
        if info == "is_readable":
            # The loop may not have come to look since something arrived.
            return self._connection.is_readable or _has_arrived(self._transport.get_extra_info("socket"))
        return self._transport.get_extra_info(info)

    async def _send(self, content: bytes, timeout: float | None) -> None:
        if not content:
            return
        try:
            self._connection.check()
            self._transport.write(content)
            await self._connection.drained(time_left(timeout))
        except TimeoutError as error:
            raise httpcore.WriteTimeout(str(error)) from None
        except OSError as error:
            raise httpcore.WriteError(str(error)) from None


class _Connection(asyncio.Protocol):
    """Keeps what has come until it is read."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._transport: asyncio.Transport | None = None
        self._unread = bytearray()
        self._ended = False
        self._error: OSError | None = None
        self._is_held_up = False
        self._is_full = False
        self._reader: asyncio.Future[None] | None = None
        self._writer: asyncio.Future[None] | None = None

    @property
    def is_readable(self) -> bool:
        """Whether a read would not have to wait: on an idle connection that means it is over."""
        return bool(self._unread) or self._ended

    async def read(self, max_bytes: int, timeout: float | None) -> bytes:
        if not self._unread:
            if self._ended:
                self.check()
                return b""
            self._reader = self._loop.create_future()
            await self._wait(self._reader, timeout)
            if not self._unread:
                self.check()
                return b""
        return self._take(max_bytes)

    async def drained(self, timeout: float | None) -> None:
        if self._is_full:
            self._writer = self._loop.create_future()
            await self._wait(self._writer, timeout)
            self.check()

    def check(self) -> None:
        """Raise what broke the connection."""
        if self._error:
            raise self._error

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._unread += data
        if len(self._unread) > _MOST_UNREAD and self._transport and not self._is_held_up:
            self._is_held_up = True
            self._transport.pause_reading()
        _wake(self._reader)

    def eof_received(self) -> None:
        self._ended = True
        _wake(self._reader)

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended = True
        if exc is not None:
            self._error = exc if isinstance(exc, OSError) else ConnectionError(str(exc))
        elif self._is_full:
            self._error = ConnectionResetError(errno.ECONNRESET, "the connection was closed")
        _wake(self._reader)
        _wake(self._writer)

    def pause_writing(self) -> None:
        self._is_full = True

    def resume_writing(self) -> None:
        self._is_full = False
        _wake(self._writer)

    def _take(self, max_bytes: int) -> bytes:
        if len(self._unread) <= max_bytes:
            taken, self._unread = bytes(self._unread), bytearray()
        else:
            taken = bytes(self._unread[:max_bytes])
            del self._unread[:max_bytes]
        if self._is_held_up and len(self._unread) < _MOST_UNREAD and self._transport:
            self._is_held_up = False
            self._transport.resume_reading()
        return taken

    async def _wait(self, woken: asyncio.Future[None], timeout: float | None) -> None:
        timer = None if timeout is None else self._loop.call_later(timeout, _give_up, woken)
        try:
            await woken
        finally:
            if timer:
                timer.cancel()


def _has_arrived(sock: socket.socket) -> bool:
    """Whether there is anything to read, the end included."""
    if sock.fileno() < 0:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(sock.fileno(), select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([sock.fileno()], [], [], 0)[0])  # Windows, where numbers have no limit


def _wake(waiting: asyncio.Future[None] | None) -> None:
    if waiting and not waiting.done():
        waiting.set_result(None)


def _give_up(waiting: asyncio.Future[None]) -> None:
    if not waiting.done():
        waiting.set_exception(TimeoutError())

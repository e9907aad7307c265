"""Sockets of asyncio, whose waits end at the moment of `given_up_at` too."""

from __future__ import annotations

import asyncio
import errno
import math
import socket
import ssl
from contextlib import suppress
from typing import Any, cast

from ..failures import ConnectError, ConnectTimeout, ReadError, ReadTimeout, WriteError, WriteTimeout
from ..limit import time_left
from .outbox import Outbox
from .resolver import is_address
from .sockets import has_arrived, set_options

_HAPPY_EYEBALLS_SECONDS = 0.25
"""Head start of an address before the next one is tried beside it (RFC 8305)."""
MOST_READ = 256 * 1024
"""Bytes that are read at once: what asyncio reads."""
_MOST_UNREAD = 256 * 1024
"""Bytes that may wait to be read before the sender is held up."""


class AsyncStream:
    """A connection.

    Args:
        transport: What writes to it.
        connection: What keeps what has come.
    """

    def __init__(self, transport: asyncio.Transport, connection: _Connection) -> None:
        self._transport = transport
        self._connection = connection
        self._outbox = Outbox()

    @classmethod
    async def connect(cls, host: str, port: int, timeout: float | None) -> AsyncStream:
        """Connect to a port, on the running loop.

        Raises:
            ConnectTimeout: not within `timeout` seconds.
            ConnectError: it can't be reached.
        """
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(time_left(timeout)):
                transport, connection = await loop.create_connection(
                    lambda: _Connection(loop), host, port, **_race(loop, host)
                )
        except TimeoutError as error:
            raise ConnectTimeout(str(error)) from None
        except OSError as error:
            raise ConnectError(str(error)) from None
        stream = cls(transport, connection)
        set_options(stream.socket)
        return stream

    async def read(self, max_bytes: int, timeout: float | None) -> bytes:
        """What has come, at most so many bytes; empty at the end.

        Raises:
            ReadTimeout: nothing within `timeout` seconds.
            ReadError: the connection is broken.
        """
        if content := self._outbox.take():
            with suppress(WriteError):  # there may be an answer nevertheless
                await self._send(content, timeout)
        try:
            return await self._connection.read(max_bytes, time_left(timeout))
        except TimeoutError as error:
            raise ReadTimeout(str(error)) from None
        except OSError as error:
            raise ReadError(str(error)) from None

    async def write(self, content: bytes, timeout: float | None) -> None:
        """Send, at the latest before something is read, and wait while too much of it is still to go out.

        Raises:
            WriteTimeout: the other side takes nothing for `timeout` seconds.
            WriteError: the connection is broken.
        """
        if ready := self._outbox.put(content):
            await self._send(ready, timeout)

    async def aclose(self) -> None:
        """Say goodbye, and go without waiting for the answer to that."""
        self._transport.close()
        try:
            await asyncio.sleep(0)
        finally:
            self._transport.abort()

    async def start_tls(self, context: ssl.SSLContext, host: str, timeout: float | None) -> None:
        """Speak TLS from now on.

        Raises:
            ConnectTimeout: the other side does not answer within `timeout` seconds.
            ConnectError: the certificate is not trusted, or the other side speaks no TLS.
        """
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(time_left(timeout)):
                transport = await loop.start_tls(
                    self._transport, self._connection, context, server_hostname=host
                )
        except TimeoutError as error:
            raise ConnectTimeout(str(error)) from None
        except OSError as error:
            raise ConnectError(str(error)) from None
        assert transport is not None  # it would be if the connection were closing
        self._transport = transport
        self._connection.connection_made(transport)

    @property
    def socket(self) -> socket.socket:
        """The socket, or what the loop has instead of one."""
        sock: socket.socket = self._transport.get_extra_info("socket")
        return sock

    def is_readable(self) -> bool:
        """Whether a read would not have to wait: on an idle connection that means it is over."""
        # The loop may not have come to look since something arrived.
        return self._connection.is_readable or has_arrived(self.socket)

    async def _send(self, content: bytes, timeout: float | None) -> None:
        try:
            self._connection.check()
            if self._transport.is_closing():  # the other side has hung up
                raise ConnectionResetError(errno.ECONNRESET, "the connection was closed")
            self._transport.write(content)
            if self._connection.is_full:
                await self._connection.drained(time_left(timeout))
        except TimeoutError as error:
            raise WriteTimeout(str(error)) from None
        except OSError as error:
            raise WriteError(str(error)) from None


def _race(loop: asyncio.AbstractEventLoop, host: str) -> dict[str, Any]:
    """How the addresses of a host race with each other: what only asyncio's own loops can arrange."""
    if not isinstance(loop, asyncio.BaseEventLoop):
        return {}
    # One address has nothing to race with. To arrange a race costs as much as connecting, and one that is
    # cancelled just when it was won leaves its socket to the garbage collector.
    return {} if is_address(host) else {"happy_eyeballs_delay": _HAPPY_EYEBALLS_SECONDS}


class _Connection(asyncio.Protocol):
    """Keeps what has come until it is read."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._transport: asyncio.Transport | None = None
        self._unread: list[bytes] = []
        self._size = 0
        self._ended = False
        self._error: OSError | None = None
        self._is_held_up = False
        self.is_full = False
        """Whether too much is still to go out."""
        self._waiting: asyncio.Future[None] | None = None
        self._due = 0.0
        self._timer: asyncio.TimerHandle | None = None

    @property
    def is_readable(self) -> bool:
        """Whether a read would not have to wait: on an idle connection that means it is over."""
        return bool(self._unread) or self._ended

    async def read(self, max_bytes: int, timeout: float | None) -> bytes:
        if not self.is_readable:
            await self._wait(timeout)
        if not self._unread:
            self.check()
            return b""
        return self._take(max_bytes)

    async def drained(self, timeout: float | None) -> None:
        """Come back when there is room to write again."""
        await self._wait(timeout)
        self.check()

    def check(self) -> None:
        """Raise what broke the connection."""
        if self._error:
            raise self._error

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # that of uvloop is no instance

    def data_received(self, data: bytes) -> None:
        self._unread.append(data)
        self._size += len(data)
        if self._size > _MOST_UNREAD and self._transport and not self._is_held_up:
            self._is_held_up = True
            self._transport.pause_reading()
        self._wake_reader()

    def eof_received(self) -> None:
        self._ended = True
        self._wake_reader()

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended = True
        if exc is not None:
            self._error = exc if isinstance(exc, OSError) else ConnectionError(str(exc))
        elif self.is_full:
            self._error = ConnectionResetError(errno.ECONNRESET, "the connection was closed")
        if self._timer:
            self._timer.cancel()
        self._wake()

    def pause_writing(self) -> None:
        self.is_full = True

    def resume_writing(self) -> None:
        self.is_full = False
        self._wake()

    def _take(self, max_bytes: int) -> bytes:
        taken = self._unread[0] if len(self._unread) == 1 else b"".join(self._unread)
        self._unread.clear()
        if len(taken) > max_bytes:
            self._unread.append(taken[max_bytes:])
            taken = taken[:max_bytes]
        self._size -= len(taken)
        if self._is_held_up and self._size < _MOST_UNREAD and self._transport:
            self._is_held_up = False
            self._transport.resume_reading()
        return taken

    async def _wait(self, timeout: float | None) -> None:
        """Wait until there is something to read, or room to write: there is one request at a time.

        Raises:
            TimeoutError: neither within `timeout` seconds.
        """
        self._waiting = self._loop.create_future()
        self._due = math.inf if timeout is None else self._loop.time() + timeout
        if self._timer is None or self._timer.when() > self._due:
            self._set_timer()
        try:
            await self._waiting
        finally:
            self._waiting = None

    def _set_timer(self) -> None:
        # One timer for many waits: most are over long before their time is, and it is set anew when it rings.
        if self._timer:
            self._timer.cancel()
        self._timer = None if math.isinf(self._due) else self._loop.call_at(self._due, self._ring)

    def _ring(self) -> None:
        self._timer = None
        if self._waiting is None or self._waiting.done():
            return
        if self._due <= self._loop.time():
            self._waiting.set_exception(TimeoutError())
        else:
            self._set_timer()

    def _wake_reader(self) -> None:
        if not self.is_full:  # else it is a writer who waits: it learns when the connection is lost
            self._wake()

    def _wake(self) -> None:
        if self._waiting and not self._waiting.done():
            self._waiting.set_result(None)

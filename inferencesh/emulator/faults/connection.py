"""Connections that faults can hold, break and write to."""

import asyncio
import os
import socket
import struct
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.h11_impl import H11Protocol

_NO_LINGER = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
"""Makes closing a socket send RST instead of FIN."""


class ConnectionOverError(Exception):
    """The client has left, or the server stops."""


class Connection:
    """One client's connection, beneath HTTP."""

    def __init__(self, transport: asyncio.Transport, flow: FlowControl) -> None:
        # Without a buffer in between, what has drained has been handed to the operating system.
        transport.set_write_buffer_limits(0)
        self.lost = asyncio.Event()
        self._transport = transport
        self._flow = flow
        self._is_held = False
        self._is_stopping = False

    async def write(self, data: bytes) -> None:
        """Send bytes as they are, past HTTP."""
        with self._hold():
            self._transport.write(data)
            await self._flow.drain()
        self._check()

    async def wait(self, seconds: float | None = None) -> None:
        """Let `seconds` of real time pass; None waits until the connection is over.

        Raises:
            ConnectionOverError: it was over sooner.
        """
        with self._hold():
            try:
                async with asyncio.timeout(seconds):
                    await self.lost.wait()
            except TimeoutError:
                return
        self._check()

    async def reset(self) -> None:
        """Break the connection (RST), after what was sent so far.

        What the client's system has not taken in by then is lost, as it is when a server dies.
        """
        with self._hold():
            await self._flow.drain()
        self.abort()
        await self.lost.wait()

    async def close(self) -> None:
        """End the connection (FIN), after what was sent so far."""
        with self._hold():
            self._transport.close()
            await self.lost.wait()

    def abort(self) -> None:
        """Break the connection at once."""
        if not self.lost.is_set():
            self._transport.get_extra_info("socket").setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER
            )
            self._transport.abort()

    def stop(self) -> None:
        """Break the connection if, or as soon as, somebody waits for it: the server stops and does not."""
        self._is_stopping = True
        if self._is_held or self._flow.write_paused:
            self.abort()

    def received(self) -> None:
        """The client has sent something."""
        if self._is_held:
            self._keep_reading()

    def stalled(self) -> None:
        """The client does not read."""
        if self._is_stopping:
            self.abort()

    def _keep_reading(self) -> None:
        # A request that waits behind the held one makes uvicorn stop reading, and with that it would not
        # notice that the client leaves.
        self._flow.resume_reading()

    @contextmanager
    def _hold(self) -> Generator[None]:
        self._check()
        self._is_held = True
        self._keep_reading()
        if self._is_stopping:
            self.abort()
        try:
            yield
        finally:
            self._is_held = False

    def _check(self) -> None:
        if self.lost.is_set():
            raise ConnectionOverError


class FaultyProtocol(H11Protocol):
    """uvicorn's HTTP/1.1, which hands its connection to the faults as `scope["state"]["connection"]`.

    Args:
        refuses: Asked for each new connection whether to break it unread.
        options: What uvicorn gives to every protocol.
    """

    def __init__(self, refuses: Callable[[], bool], **options: Any) -> None:
        super().__init__(**options)
        self._refuses = refuses

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._connection = Connection(transport, self.flow)
        self.app_state = {**self.app_state, "connection": self._connection}
        if self._refuses():
            self._connection.abort()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._connection.received()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._connection.lost.set()

    def pause_writing(self) -> None:
        super().pause_writing()
        self._connection.stalled()

    def shutdown(self) -> None:
        """Called when the server stops."""
        self._connection.stop()
        super().shutdown()

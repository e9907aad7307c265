"""Blocking sockets of httpcore, whose waits end at the moment of `given_up_at` too."""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, cast

import httpcore

from .limit import time_left
from .outbox import Outbox

_PIECE = 64 * 1024
"""Bytes that are sent at once: the time is looked at in between."""


class BlockingBackend(httpcore.NetworkBackend):
    """Opens connections."""

    def __init__(self) -> None:
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to a port."""
        return BlockingStream(
            self._backend.connect_tcp(host, port, time_left(timeout), local_address, socket_options)
        )


class BlockingStream(httpcore.NetworkStream):
    """One connection."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream
        self._outbox = Outbox()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What has come, at most so many bytes; empty at the end."""
        with suppress(httpcore.WriteError):  # there may be an answer nevertheless
            self._send(self._outbox.take(), timeout)
        return self._stream.read(max_bytes, time_left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all of it, at the latest before something is read."""
        self._send(self._outbox.put(buffer), timeout)

    def close(self) -> None:
        """Hang up."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """The connection with TLS on top."""
        return BlockingStream(self._stream.start_tls(ssl_context, server_hostname, time_left(timeout)))

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks for, and the socket."""
        return self._stream.get_extra_info(info)

    def _send(self, content: bytes, timeout: float | None) -> None:
        if len(content) <= _PIECE:
            if content:
                self._stream.write(content, time_left(timeout))
            return
        view = cast("bytes", memoryview(content))  # whose parts are no copies
        for start in range(0, len(view), _PIECE):
            self._stream.write(view[start : start + _PIECE], time_left(timeout))

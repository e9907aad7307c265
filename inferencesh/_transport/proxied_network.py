"""Sockets as httpcore wants them, for connections through a proxy."""

from __future__ import annotations

import ssl
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from typing import Any

import httpcore

from . import failures
from .limit import time_left
from .network._async import AsyncStream
from .network.sockets import OPTIONS

_SAME: dict[type[Exception], type[failures.Failure]] = {
    httpcore.ConnectTimeout: failures.ConnectTimeout,
    httpcore.ConnectError: failures.ConnectError,
    httpcore.ProxyError: failures.ProxyError,
    httpcore.WriteTimeout: failures.WriteTimeout,
    httpcore.WriteError: failures.WriteError,
    httpcore.ReadTimeout: failures.ReadTimeout,
    httpcore.ReadError: failures.ReadError,
    httpcore.ProtocolError: failures.ProtocolError,
}


@contextmanager
def our_failures() -> Generator[None]:
    """Inside ``with``, what httpcore raises becomes a `Failure`."""
    try:
        yield
    except tuple(_SAME) as error:
        kind = next(ours for theirs, ours in _SAME.items() if isinstance(error, theirs))
        # What follows a colon is the offending line, and may be a header.
        text = str(error).partition(":")[0] if isinstance(error, httpcore.ProtocolError) else str(error)
        raise kind(text) from None


@contextmanager
def _their_failures() -> Generator[None]:
    try:
        yield
    except failures.Failure as error:
        kind = next(theirs for theirs, ours in _SAME.items() if isinstance(error, ours))
        raise kind(str(error)) from None


class Backend(httpcore.SyncBackend):
    """httpcore's own sockets, which know TLS in TLS. Their waits end at the moment of `given_up_at` too."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,  # noqa: ARG002 nobody asks for one
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,  # noqa: ARG002 all have the same
    ) -> httpcore.NetworkStream:
        """Connect to a port."""
        return _BlockingStream(super().connect_tcp(host, port, time_left(timeout), socket_options=OPTIONS))


class _BlockingStream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, time_left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, time_left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _BlockingStream(self._stream.start_tls(ssl_context, server_hostname, time_left(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """Our sockets of asyncio: those of httpcore need another library, and cost three times as much."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,  # noqa: ARG002 nobody asks for one
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,  # noqa: ARG002 all have the same
    ) -> httpcore.AsyncNetworkStream:
        """Connect to a port."""
        with _their_failures():
            return _AsyncStream(await AsyncStream.connect(host, port, timeout))


class _AsyncStream(httpcore.AsyncNetworkStream):
    def __init__(self, stream: AsyncStream) -> None:
        self._stream = stream

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        with _their_failures():
            return await self._stream.read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        with _their_failures():
            await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        with _their_failures():
            try:
                await self._stream.start_tls(ssl_context, server_hostname or "", timeout)
            except BaseException:
                await self.aclose()
                raise
        return self

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            return self._stream.is_readable()
        return self._stream.socket if info == "socket" else None

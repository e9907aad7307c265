"""What a transport must do. Another HTTP engine is one more module with these methods."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Protocol

from .._core.wire import AsyncWireStream, WireRequest, WireResponse, WireStream


class AsyncTransport(Protocol):
    """Sends requests as they are: no retries, no redirects, no cookies, no credentials of its own.

    An answer of any status is returned. Without an answer, `APIConnectionError` or `APITimeoutError` is
    raised, and `InvalidArgumentError` for a request that can't be put on the wire.
    """

    async def send(self, request: WireRequest) -> WireResponse:
        """Send `request` and read the whole answer."""
        ...

    def stream(self, request: WireRequest) -> AbstractAsyncContextManager[AsyncWireStream]:
        """Send `request`; the answer is open inside ``async with`` and closed however that is left."""
        ...

    async def aclose(self) -> None:
        """Close the connections. Closing twice is fine; sending afterwards raises `RuntimeError`."""
        ...


class Transport(Protocol):
    """Sends requests as they are: no retries, no redirects, no cookies, no credentials of its own.

    An answer of any status is returned. Without an answer, `APIConnectionError` or `APITimeoutError` is
    raised, and `InvalidArgumentError` for a request that can't be put on the wire. Threads may share it.
    """

    def send(self, request: WireRequest) -> WireResponse:
        """Send `request` and read the whole answer."""
        ...

    def stream(self, request: WireRequest) -> AbstractContextManager[WireStream]:
        """Send `request`; the answer is open inside ``with`` and closed however that is left."""
        ...

    def close(self) -> None:
        """Close the connections. Closing twice is fine; sending afterwards raises `RuntimeError`."""
        ...

"""Where what clients send can be listened to: see `inferencesh.testing.record`."""

from __future__ import annotations

from typing import Protocol

from .._transport.base import AsyncTransport, Transport


class Tap(Protocol):
    """Stands between new clients and their transports."""

    def around(self, transport: Transport) -> Transport:
        """What a client uses instead of its transport."""
        ...

    def around_async(self, transport: AsyncTransport) -> AsyncTransport:
        """The same for asynchronous clients."""
        ...


_tap: Tap | None = None


def put(tap: Tap | None) -> Tap | None:
    """Put a tap on all clients that are made from now on in this process; None: on none.

    Returns:
        The one before.
    """
    global _tap
    before, _tap = _tap, tap
    return before


def tapped(transport: Transport) -> Transport:
    """The transport of a new client."""
    return transport if _tap is None else _tap.around(transport)


def tapped_async(transport: AsyncTransport) -> AsyncTransport:
    """The transport of a new asynchronous client."""
    return transport if _tap is None else _tap.around_async(transport)

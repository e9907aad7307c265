"""Where what clients send can be listened to: see `inferencesh.testing.record`."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from .._transport.base import AsyncTransport, Transport


class Tap(NamedTuple):
    """Stands between new clients and their transports.

    Attributes:
        around: Gives what a client uses instead of its transport.
        around_async: The same for asynchronous clients.
    """

    around: Callable[[Transport], Transport]
    around_async: Callable[[AsyncTransport], AsyncTransport]


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

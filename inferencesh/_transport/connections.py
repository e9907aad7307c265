"""What an engine is made of: connections to one origin, each lent to one request at a time."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import Protocol

from attrs import define

from .._core.wire import Headers
from .idle import Limits, Origin
from .messages import Outgoing


@define(eq=False, repr=False)
class Head:
    """What comes before the body of an answer."""

    status: int
    headers: Headers


class Connection(Protocol):
    """One connection. It opens with its first request; what goes wrong is a `Failure`."""

    def exchange(self, request: Outgoing) -> Head:
        """Send a request, and read the head of the answer to it."""
        ...

    def chunk(self) -> bytes:
        """The next piece of the body of the answer, not decoded; empty at its end."""
        ...

    def finish(self) -> bool:
        """Be done with the answer. False: no other request can be sent over this connection."""
        ...

    def is_alive(self) -> bool:
        """Whether the server is still there, after the connection was idle for a while."""
        ...

    def close(self) -> None:
        """Hang up."""
        ...

    def abort(self) -> None:
        """Break it while another thread reads from it, which fails at once."""
        ...


class AsyncConnection(Protocol):
    """One connection. It opens with its first request; what goes wrong is a `Failure`."""

    async def exchange(self, request: Outgoing) -> Head:
        """Send a request, and read the head of the answer to it."""
        ...

    async def chunk(self) -> bytes:
        """The next piece of the body of the answer, not decoded; empty at its end."""
        ...

    async def finish(self) -> bool:
        """Be done with the answer. False: no other request can be sent over this connection."""
        ...

    def is_alive(self) -> bool:
        """Whether the server is still there, after the connection was idle for a while."""
        ...

    async def aclose(self) -> None:
        """Hang up."""
        ...

    def abort(self) -> None:
        """Break it while somebody reads from it, which fails at once. May be called from any thread."""
        ...


Connect = Callable[[Origin, Limits, ssl.SSLContext | None], Connection]
"""Gives a new connection; nothing is opened yet."""
AsyncConnect = Callable[[Origin, Limits, ssl.SSLContext | None], AsyncConnection]
"""Gives a new connection on the running loop; nothing is opened yet."""

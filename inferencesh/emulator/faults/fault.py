"""What all faults have in common."""

from abc import ABC, abstractmethod
from typing import ClassVar, Literal

from .exchange import Exchange

Ending = Literal["reset", "close", "silence", "end"]
"""How an incomplete answer ends: the connection is broken (RST) or closed (FIN), nothing more comes, or the
answer looks complete."""


class Fault(ABC):
    """Something that goes wrong with a request. Faults have no state: one can be used any number of times.

    Derive from it for a fault of your own.

    Example:
        >>> class Teapot(Fault):
        ...     async def apply(self, exchange: Exchange) -> None:
        ...         await exchange.respond(Response("short and stout", status_code=418))
    """

    at_accept: ClassVar[bool] = False
    """Whether it hits new connections, before there is a request."""

    only_streams: ClassVar[bool] = False
    """Whether it leaves all answers but streams alone."""

    only_runs: ClassVar[bool] = False
    """Whether it leaves all requests but those that start runs alone."""

    @abstractmethod
    async def apply(self, exchange: Exchange) -> None:
        """Answer the request, badly."""


async def finish(exchange: Exchange, ending: Ending) -> None:
    """End an answer."""
    match ending:
        case "reset":
            await exchange.connection.reset()
        case "close":
            await exchange.connection.close()
        case "silence":
            await exchange.connection.wait()
        case "end":
            await exchange.end()

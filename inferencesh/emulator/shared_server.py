"""A server that emulators use one after the other, at one address."""

import asyncio
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from functools import partial
from types import TracebackType
from typing import NamedTuple, Self

from starlette.types import ASGIApp, Receive, Scope, Send

from .faults.connection import FaultyProtocol
from .server import ServerThread


class Service(NamedTuple):
    """What an emulator brings along.

    Attributes:
        app: Answers requests.
        refuses: Asked for each new connection whether to break it unread.
        end_work: Ends all that runs.
    """

    app: ASGIApp
    refuses: Callable[[], bool]
    end_work: Callable[[], Awaitable[None]]


class SharedServer:
    """A server for emulators that take turns: `with emulator.serve_on(server):`.

    Starting and stopping a server takes longer than most tests, a new emulator next to nothing. So each test
    can have one of its own, always at the same address, as applications that keep their client need it.
    While it is nobody's turn, connections are broken unread.

    Args:
        host: Address to listen on.
        port: Port to listen on, 0 for a free one.

    Raises:
        OSError: the address can't be listened on.

    Example:
        >>> with SharedServer() as server:  # doctest: +SKIP
        ...     for _ in range(100):
        ...         with Emulator().serve_on(server) as url:
        ...             ...
    """

    def __init__(self, host: str = "127.0.0.1", port: int = 0) -> None:
        self._service: Service | None = None
        self._old: set[asyncio.Task[object]] = set()
        protocol = partial(FaultyProtocol, self._refuses)
        self._thread = ServerThread(self._answer, host, port, self._end, protocol)

    @property
    def url(self) -> str:
        """The base URL."""
        return self._thread.url

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._thread.stop()

    @contextmanager
    def lend(self, service: Service) -> Generator[ServerThread]:
        """Let requests go to a service, which is at an end after the block. `Emulator.serve_on` does it.

        Raises:
            RuntimeError: they go to another one.
        """
        self._thread.run(partial(self._begin, service))
        try:
            yield self._thread
        finally:
            self._thread.run(self._end)

    async def _begin(self, service: Service) -> None:
        if self._service is not None:
            raise RuntimeError("another emulator is serving here")
        self._old = asyncio.all_tasks()
        self._service = service

    async def _end(self) -> None:
        service, self._service = self._service, None
        if service:
            await service.end_work()
            await self._thread.disconnect()
            await self._end_rest()

    async def _end_rest(self) -> None:
        """End what nobody waits for any more, such as an agent that sleeps in a thread."""
        rest = asyncio.all_tasks() - self._old - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._service:
            await self._service.app(scope, receive, send)

    def _refuses(self) -> bool:
        return self._service is None or self._service.refuses()

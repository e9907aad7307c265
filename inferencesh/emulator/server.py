"""A server in a thread."""

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import uvicorn
from starlette.types import ASGIApp

_GRACE_SECONDS = 1
"""How long connections get to end once all tasks have."""


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, before_shutdown: Callable[[], Awaitable[None]]) -> None:
        super().__init__(config)
        self._before_shutdown = before_shutdown

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # Streams end with their tasks. Without this uvicorn would wait for them.
        await self._before_shutdown()
        await super().shutdown(sockets)


class ServerThread:
    """uvicorn on a loop and in a thread of its own.

    Args:
        app: What to serve.
        host: Address to listen on.
        port: Port to listen on, 0 for a free one.
        before_shutdown: Awaited on the loop when the server is told to stop.
    """

    def __init__(
        self, app: ASGIApp, host: str, port: int, before_shutdown: Callable[[], Awaitable[None]]
    ) -> None:
        config = uvicorn.Config(
            app,
            lifespan="off",
            ws="none",
            log_level="warning",
            access_log=False,
            timeout_graceful_shutdown=_GRACE_SECONDS,
        )
        self._server = _Server(config, before_shutdown)
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._socket = socket.create_server((host, port), family=family)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="inferencesh-emulator", daemon=True)

    @property
    def url(self) -> str:
        host, port = self._socket.getsockname()[:2]
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    def start(self) -> None:
        """Return at once: the socket listens already, whoever connects early waits in its queue."""
        self._thread.start()

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join()

    def run(self, work: Callable[[], Awaitable[Any]]) -> None:
        """Run `work` on the server's loop and wait for it."""

        async def await_it() -> None:
            await work()

        asyncio.run_coroutine_threadsafe(await_it(), self._loop).result()

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._server.serve(sockets=[self._socket]))

"""A server in a thread."""

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, cast

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from .idle_loop import IdleLoop

_GRACE_SECONDS = 1
"""How long connections get to end once all tasks have."""


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, before_shutdown: Callable[[], Awaitable[None]]) -> None:
        super().__init__(config)
        self._before_shutdown = before_shutdown
        self.is_ready = threading.Event()

    async def disconnect(self) -> None:
        """Close all connections, once what is under way has been answered, if that does not take long."""
        for connection in list(self.server_state.connections):
            connection.shutdown()
        if tasks := list(self.server_state.tasks):
            await asyncio.wait(tasks, timeout=_GRACE_SECONDS)
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await asyncio.sleep(0)  # by then all have been told

    async def main_loop(self) -> None:
        # From here on, and no sooner, uvicorn shuts down in order when it is told to exit.
        self.is_ready.set()
        await super().main_loop()

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
        protocol: Makes what speaks HTTP on a connection.
    """

    def __init__(
        self,
        app: ASGIApp,
        host: str,
        port: int,
        before_shutdown: Callable[[], Awaitable[None]],
        protocol: Callable[..., asyncio.Protocol] = H11Protocol,
    ) -> None:
        config = uvicorn.Config(
            app,
            http=cast("type[asyncio.Protocol]", protocol),  # uvicorn only ever calls it
            interface="asgi3",
            lifespan="off",
            ws="none",
            log_config=None,
            log_level="warning",
            access_log=False,
            date_header=False,
            timeout_graceful_shutdown=_GRACE_SECONDS,
        )
        self._server = _Server(config, before_shutdown)
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._socket = socket.create_server((host, port), family=family)
        # Accepted connections inherit this. asyncio does not set it on them; each answer would take 40 ms.
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._loop = IdleLoop()
        self._thread = threading.Thread(target=self._run, name="inferencesh-emulator", daemon=True)

    @property
    def url(self) -> str:
        host, port = self._socket.getsockname()[:2]
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    @property
    def connections(self) -> int:
        """How many connections of clients are open."""
        return len(self._server.server_state.connections)

    def start(self) -> None:
        """Return when the server is up."""
        self._thread.start()
        self._server.is_ready.wait()

    def stop(self) -> None:
        """Return when the server is down and the thread gone."""
        self._server.should_exit = True
        self._thread.join()

    async def disconnect(self) -> None:
        """Close all connections; on the server's loop."""
        await self._server.disconnect()

    def run(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Run `work` on the server's loop and wait for it."""
        asyncio.run_coroutine_threadsafe(work(), self._loop).result()

    def _run(self) -> None:
        try:
            with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
                runner.run(self._server.serve(sockets=[self._socket]))
        finally:
            self._server.is_ready.set()

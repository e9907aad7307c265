"""Bare aiohttp."""

from __future__ import annotations

import importlib
from typing import Any

from ..operations import HEADERS, STREAM_HEADERS, TIMEOUT, Records, Server, data_of, run_fields

# In its own environment alone: where types are checked it may not be installed.
aiohttp: Any = importlib.import_module("aiohttp")

LOAD = "import aiohttp"


class Asynchronous:
    """`aiohttp.ClientSession`."""

    def __init__(self, server: Server, *, connections: int = 100) -> None:
        connector = aiohttp.TCPConnector(limit=connections)
        timeout = aiohttp.ClientTimeout(total=None, sock_read=TIMEOUT)
        self._session = aiohttp.ClientSession(
            server.url, headers=HEADERS, timeout=timeout, connector=connector
        )

    async def run(self, app: str) -> str:
        return str((await self._started(app))["id"])

    async def run_and_wait(self, app: str) -> Any:
        records = Records()
        url = f"/tasks/{(await self._started(app))['id']}/stream"
        async with self._session.get(url, headers=STREAM_HEADERS) as answer:
            async for data in answer.content.iter_any():
                records.feed(data)
        return records.output()

    async def get(self, task_id: str) -> Any:
        async with self._session.get(f"/tasks/{task_id}") as answer:
            return data_of(await answer.read())["output"]

    async def _started(self, app: str) -> Any:
        async with self._session.post("/apps/run", json=run_fields(app)) as answer:
            return data_of(await answer.read())

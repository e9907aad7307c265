"""Bare pyqwest, an HTTP client in Rust."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

from ..operations import HEADERS, JSON_HEADERS, STREAM_HEADERS, TIMEOUT, Records, Server, data_of, run_body

_IDLE = 1000
"""Connections kept; the default of 2 would open one for nearly each request."""

# In its own environment alone: where types are checked it may not be installed.
pyqwest: Any = importlib.import_module("pyqwest")

LOAD = "import pyqwest"
CLIENT = "client = pyqwest.SyncClient(pyqwest.SyncHTTPTransport())"
CALL = "client.post(URL + '/apps/run', content={'app': 'demo/echo', 'input': {'text': 'hello'}}).json()"


def _options(server: Server) -> dict[str, Any]:
    ca = Path(server.ca).read_bytes() if server.ca else None
    return {"tls_ca_cert": ca, "pool_max_idle_per_host": _IDLE, "read_timeout": TIMEOUT}


class Blocking:
    """`pyqwest.SyncClient`."""

    def __init__(self, server: Server) -> None:
        self._url = server.url
        self._client = pyqwest.SyncClient(pyqwest.SyncHTTPTransport(**_options(server)))

    def run(self, app: str) -> str:
        return str(self._started(app)["id"])

    def run_and_wait(self, app: str) -> Any:
        records = Records()
        url = f"{self._url}/tasks/{self._started(app)['id']}/stream"
        with self._client.stream("GET", url, STREAM_HEADERS) as answer:
            for data in answer.content:
                records.feed(bytes(data))
        return records.output()

    def get(self, task_id: str) -> Any:
        return data_of(bytes(self._client.get(f"{self._url}/tasks/{task_id}", HEADERS).content))["output"]

    def download(self, url: str) -> int:
        with self._client.stream("GET", f"{self._url}{url}", HEADERS) as answer:
            return sum(len(data) for data in answer.content)

    def _started(self, app: str) -> Any:
        answer = self._client.post(f"{self._url}/apps/run", JSON_HEADERS, run_body(app))
        return data_of(bytes(answer.content))


class Asynchronous:
    """`pyqwest.Client`."""

    def __init__(self, server: Server, *, connections: int = 0) -> None:  # noqa: ARG002 it has no limit
        self._url = server.url
        self._client = pyqwest.Client(pyqwest.HTTPTransport(**_options(server)))

    async def run(self, app: str) -> str:
        return str((await self._started(app))["id"])

    async def run_and_wait(self, app: str) -> Any:
        records = Records()
        url = f"{self._url}/tasks/{(await self._started(app))['id']}/stream"
        async with self._client.stream("GET", url, STREAM_HEADERS) as answer:
            async for data in answer.content:
                records.feed(bytes(data))
        return records.output()

    async def get(self, task_id: str) -> Any:
        answer = await self._client.get(f"{self._url}/tasks/{task_id}", HEADERS)
        return data_of(bytes(answer.content))["output"]

    async def _started(self, app: str) -> Any:
        answer = await self._client.post(f"{self._url}/apps/run", JSON_HEADERS, run_body(app))
        return data_of(bytes(answer.content))

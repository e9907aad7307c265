"""Bare httpx, the engine of our default transport."""

from __future__ import annotations

import json
from typing import Any

import httpx

from ..operations import (
    HEADERS,
    JSON_HEADERS,
    STREAM_HEADERS,
    TIMEOUT,
    Records,
    Server,
    blocks,
    data_of,
    file_body,
    run_fields,
)

_TIMEOUT = httpx.Timeout(TIMEOUT, pool=None)  # at 1,000 in flight some wait for minutes

LOAD = "import httpx"
CLIENT = "client = httpx.Client(base_url=URL)"
READY = ""
"""Its client has made its TLS settings."""
CALL = "client.post('/apps/run', json={'app': 'demo/echo', 'input': {'text': 'hello'}}).json()"


class Blocking:
    """`httpx.Client`."""

    def __init__(self, server: Server) -> None:
        self._client = httpx.Client(base_url=server.url, headers=HEADERS, timeout=_TIMEOUT)

    def run(self, app: str) -> str:
        return str(self._started(app)["id"])

    def run_and_wait(self, app: str) -> Any:
        records = Records()
        url = f"/tasks/{self._started(app)['id']}/stream"
        with self._client.stream("GET", url, headers=STREAM_HEADERS) as answer:
            for data in answer.iter_bytes():
                records.feed(data)
        return records.output()

    def get(self, task_id: str) -> Any:
        return data_of(self._client.get(f"/tasks/{task_id}").content)["output"]

    def upload(self, path: str) -> str:
        body = file_body(path)
        file = data_of(self._client.post("/files", content=body, headers=JSON_HEADERS).content)[0]
        headers = {"Content-Length": str(json.loads(body)["files"][0]["size"])}
        self._client.put(file["upload_url"], content=blocks(path), headers=headers).raise_for_status()
        return str(file["uri"])

    def download(self, url: str) -> int:
        with self._client.stream("GET", url) as answer:
            return sum(len(data) for data in answer.iter_bytes())

    def _started(self, app: str) -> Any:
        return self._client.post("/apps/run", json=run_fields(app)).json()["data"]


class Asynchronous:
    """`httpx.AsyncClient`."""

    def __init__(self, server: Server, *, connections: int = 100) -> None:
        limits = httpx.Limits(max_connections=connections, max_keepalive_connections=20)
        self._client = httpx.AsyncClient(
            base_url=server.url, headers=HEADERS, timeout=_TIMEOUT, limits=limits
        )

    async def run(self, app: str) -> str:
        return str((await self._started(app))["id"])

    async def run_and_wait(self, app: str) -> Any:
        records = Records()
        url = f"/tasks/{(await self._started(app))['id']}/stream"
        async with self._client.stream("GET", url, headers=STREAM_HEADERS) as answer:
            async for data in answer.aiter_bytes():
                records.feed(data)
        return records.output()

    async def get(self, task_id: str) -> Any:
        return data_of((await self._client.get(f"/tasks/{task_id}")).content)["output"]

    async def _started(self, app: str) -> Any:
        return (await self._client.post("/apps/run", json=run_fields(app))).json()["data"]

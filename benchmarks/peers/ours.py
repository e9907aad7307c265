"""This client, as it is installed by default."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from inferencesh import AsyncInference, Inference

from ..operations import KEY, Server


class Blocking:
    """The synchronous side."""

    def __init__(self, server: Server) -> None:
        self._client = Inference(api_key=KEY, base_url=server.url)

    def run(self, app: str) -> str:
        return self._client.run(app=app, input={"text": "hello"}, wait=False).id

    def run_and_wait(self, app: str) -> Any:
        return self._client.run(app=app, input={"text": "hello"}).output

    def iterate(self, app: str) -> Any:
        with self._client.run(app=app, input={"text": "hello"}, stream=True) as updates:
            for _ in updates:
                pass
        return updates.result.output

    def get(self, task_id: str) -> Any:
        return self._client.tasks.get(task_id).output

    def upload(self, path: str) -> str:
        return self._client.files.upload(Path(path)).uri


class Asynchronous:
    """The asynchronous side."""

    def __init__(self, server: Server) -> None:
        self._client = AsyncInference(api_key=KEY, base_url=server.url)

    async def run(self, app: str) -> str:
        return (await self._client.run(app=app, input={"text": "hello"}, wait=False)).id

    async def run_and_wait(self, app: str) -> Any:
        return (await self._client.run(app=app, input={"text": "hello"})).output

    async def get(self, task_id: str) -> Any:
        return (await self._client.tasks.get(task_id)).output

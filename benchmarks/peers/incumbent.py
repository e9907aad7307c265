"""The published SDK of the same API, used as its README says."""

from __future__ import annotations

import importlib
from typing import Any

from ..operations import KEY, Server

# It has our name: in its own environment this is another package, of which no type is known here.
sdk: Any = importlib.import_module("inferencesh")


LOAD = "import inferencesh"
CLIENT = "client = inferencesh.inference(api_key='k', base_url=URL)\nrun = client.tasks.run"
CALL = "run({'app': 'demo/echo', 'input': {'text': 'hello'}}, wait=False)"


def _params(app: str) -> dict[str, Any]:
    return {"app": app, "input": {"text": "hello"}}


class Blocking:
    """Its `inference()`."""

    def __init__(self, server: Server) -> None:
        self._client = sdk.inference(api_key=KEY, base_url=server.url)

    def run(self, app: str) -> str:
        return str(self._client.tasks.run(_params(app), wait=False)["id"])

    def run_and_wait(self, app: str) -> Any:
        return self._client.tasks.run(_params(app))["output"]

    def iterate(self, app: str) -> Any:
        stream = self._client.tasks.run(_params(app), stream=True)
        for _ in stream:
            pass
        return stream.result["output"]

    def get(self, task_id: str) -> Any:
        return self._client.tasks.get(task_id).data["output"]

    def upload(self, path: str) -> str:
        return str(self._client.files.upload(path)["uri"])


class Asynchronous:
    """Its `async_inference()`."""

    def __init__(self, server: Server, *, connections: int = 0) -> None:  # noqa: ARG002 it has no pool
        self._client = sdk.async_inference(api_key=KEY, base_url=server.url)

    async def run(self, app: str) -> str:
        return str((await self._client.tasks.run(_params(app), wait=False))["id"])

    async def run_and_wait(self, app: str) -> Any:
        return (await self._client.tasks.run(_params(app)))["output"]

    async def get(self, task_id: str) -> Any:
        return (await self._client.tasks.get(task_id)).data["output"]

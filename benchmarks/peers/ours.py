"""This client, as it is installed by default."""

from __future__ import annotations

import io
from pathlib import Path
from typing import IO, Any, Literal, NoReturn, cast

from inferencesh import AsyncInference, Inference
from inferencesh._core.wire import Headers, WireRequest, WireResponse
from inferencesh._transport.idle import Limits
from inferencesh_gen.runtime.model import Model

from ..operations import KEY, TASK, Server, json_bytes

LOAD = "import inferencesh"
CLIENT = "client = inferencesh.Inference(api_key='k', base_url=URL)\nrun = client.run"
READY = """
ready = client.tasks.run
from inferencesh._transport.network.sockets import tls_for
tls_for(('https', 'localhost', 443), None)
"""
"""With the TLS settings that the first request to the API would make, and a client of httpx makes at once."""
CALL = "run(app='demo/echo', input={'text': 'hello'}, wait=False)"

_INPUT = {"text": "hello"}


def generate(python: str, folder: str) -> list[str]:  # noqa: ARG001 nothing is written
    """The command that generates all of the client anew, and compares instead of writing."""
    return [python, "-m", "generator", "--check"]


class Blocking:
    """The synchronous side."""

    engine: Literal["default", "fast"] = "default"

    def __init__(self, server: Server) -> None:
        self._client = Inference(api_key=KEY, base_url=server.url, transport=self.engine)
        self._url = server.url

    def run(self, app: str) -> str:
        return self._client.run(app=app, input=_INPUT, wait=False).id

    def run_and_wait(self, app: str) -> Any:
        return self._client.run(app=app, input=_INPUT).output

    def iterate(self, app: str) -> Any:
        """The same, looking at every state on the way."""
        with self._client.run(app=app, input=_INPUT, stream=True) as updates:
            for _ in updates:
                pass
        return updates.result.output

    def get(self, task_id: str) -> Any:
        return self._client.tasks.get(task_id).output

    def upload(self, path: str) -> str:
        return self._client.files.upload(Path(path)).uri

    def download(self, path: str) -> int:
        return self._client.files.download(self._url + path, to=cast("IO[bytes]", _Nowhere()))


class _Nowhere(io.RawIOBase):
    """A file that keeps nothing."""

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        return len(data)


class Asynchronous:
    """The asynchronous side.

    Args:
        server: Where to send requests.
        connections: How many at once; 0 for what is the default.
    """

    engine: Literal["default", "fast"] = "default"

    def __init__(self, server: Server, *, connections: int = 0) -> None:
        self._client = AsyncInference(api_key=KEY, base_url=server.url, transport=self.engine)
        if connections:
            kind: Any = type(self._client._sender.transport)
            limits = Limits(max_connections=connections, max_streams=connections)
            wide = kind(limits=limits)
            self._client = AsyncInference(api_key=KEY, base_url=server.url, transport=wide)

    async def run(self, app: str) -> str:
        return (await self._client.run(app=app, input=_INPUT, wait=False)).id

    async def run_and_wait(self, app: str) -> Any:
        return (await self._client.run(app=app, input=_INPUT)).output

    async def get(self, task_id: str) -> Any:
        return (await self._client.tasks.get(task_id)).output


class Payload:
    """The whole way of a call but for the network: it ends in a transport that answers at once.

    Args:
        content: A page of tasks as the server sends it.
    """

    def __init__(self, content: bytes) -> None:
        self._wire = _Wire(content)
        self._client = Inference(api_key=KEY, transport=self._wire)
        self._tasks = self._client.tasks.list().items
        self._input = {"tasks": [task.to_dict() for task in self._tasks]}

    def decode(self) -> int:
        """List a page of tasks and read of each what a table of them shows; returns how many there were."""
        seen = [
            (task.id, task.status, task.created_at, task.function, task.output)
            for task in self._client.tasks.list().items
        ]
        return len(seen)

    def decode_all(self) -> int:
        """The same, reading every field of every task and of what is in it."""
        tasks = self._client.tasks.list().items
        for task in tasks:
            _read(task)
        return len(tasks)

    def encode(self) -> int:
        """All tasks of the page as JSON again; returns its length."""
        return len(json_bytes([task.to_dict() for task in self._tasks]))

    def encode_input(self) -> int:
        """Start a run with the page as its input; returns the length of the request's body."""
        self._client.run(app="demo/echo", input=self._input, wait=False)
        return self._wire.sent


class _Wire:
    """Answers without a network."""

    def __init__(self, page: bytes) -> None:
        self._page = page
        self.sent = 0

    def send(self, request: WireRequest) -> WireResponse:
        self.sent = len(request.body) if isinstance(request.body, bytes) else 0
        content = (
            self._page if request.url.endswith("/tasks/list") else b'{"data":{"id":"%s"}}' % TASK.encode()
        )
        return WireResponse(status=200, headers=_JSON, content=content)

    def stream(self, request: WireRequest) -> NoReturn:
        raise NotImplementedError(request.url)

    def close(self) -> None:
        pass


_JSON = Headers({"content-type": "application/json"})


def _read(value: object) -> None:
    if isinstance(value, Model):
        for name in value._fields:
            _read(getattr(value, name))
    elif isinstance(value, list):
        for item in value:
            _read(item)

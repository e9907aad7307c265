"""A server that breaks the contract in one place, to see whether anyone notices."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from inferencesh.emulator.server import ServerThread
from tests.contract_whole.resources import Resources
from tests.contract_whole.server import contract_emulator

Change = Callable[[Any], Any]


@dataclass(frozen=True)
class Fault:
    """What is wrong with the answers to some requests.

    Attributes:
        request: Pattern of the method and path, such as `GET /tasks/[^/]+`.
        change: Makes the wrong JSON value of the right one; of each record, if the answer is a stream.
        status: The status of the wrong answers.
        method: The method that is carried out instead.
        instead_of: The status of the right answers; others stay as they are.
    """

    request: str
    change: Change = lambda answer: answer
    status: int = 200
    method: str | None = None
    instead_of: int = 200

    def concerns(self, scope: Scope) -> bool:
        """Whether the answer to this request is to be wrong."""
        return bool(re.fullmatch(self.request, f"{scope['method']} {scope['path']}"))


class Tampered:
    """An application with a fault in it."""

    def __init__(self, app: ASGIApp, fault: Fault) -> None:
        self._app = app
        self._fault = fault

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not self._fault.concerns(scope):
            await self._app(scope, receive, send)
            return
        method = self._fault.method or scope["method"]
        await self._app({**scope, "method": method}, receive, self._tampering(send))

    def _tampering(self, send: Send) -> Send:
        is_concerned = False

        async def tamper(message: Message) -> None:
            nonlocal is_concerned
            if message["type"] == "http.response.start":
                is_concerned = message["status"] == self._fault.instead_of
            await send(self._tampered(message) if is_concerned else message)

        return tamper

    def _tampered(self, message: Message) -> Message:
        if message["type"] == "http.response.start":
            headers = [header for header in message["headers"] if header[0] != b"content-length"]
            return {**message, "status": self._fault.status, "headers": headers}
        return {**message, "body": b"\n".join(map(self._changed, message["body"].split(b"\n")))}

    def _changed(self, line: bytes) -> bytes:
        """A line of JSON, of NDJSON or of an event."""
        name, brace, rest = line.partition(b"{")
        return name + json.dumps(self._fault.change(json.loads(brace + rest))).encode() if brace else line


@contextmanager
def faulty_server(fault: Fault) -> Generator[Resources]:
    """Serve an emulator with a fault."""
    emulator = contract_emulator(strict=False)
    server = ServerThread(Tampered(emulator.asgi, fault), "127.0.0.1", 0, _nothing)
    server.start()
    try:
        with closing(Resources(server.url)) as resources:
            yield resources
    finally:
        server.stop()


async def _nothing() -> None:
    """All tasks end by themselves."""

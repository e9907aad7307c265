"""The clients that run the gauntlet: each side with each transport.

Another HTTP engine is one more line in `ENGINES`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import TracebackType
from typing import Any, Protocol, Self

from inferencesh import AsyncInference, Inference, SubmissionUncertainError, Task
from inferencesh._transport._async.h11 import AsyncH11Transport
from inferencesh._transport._async.httptools import AsyncHTTPToolsTransport
from inferencesh._transport._sync.h11 import H11Transport
from inferencesh._transport._sync.httptools import HTTPToolsTransport
from inferencesh._transport.base import AsyncTransport, Transport
from inferencesh._transport.idle import Limits

FEW = Limits(max_connections=2, max_idle=2)
"""So few connections that one which is not given back is missed at once."""


class Caller(Protocol):
    """Somebody who runs apps, from plain code."""

    def run(self, **fields: Any) -> Task: ...

    def find_recent(self, error: SubmissionUncertainError) -> list[Task]: ...

    def result(self, call: Any) -> Any: ...

    def is_usable(self) -> bool: ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None: ...


class SyncCaller:
    """A synchronous client."""

    def __init__(self, transport: Transport, settings: dict[str, Any]) -> None:
        self.client = Inference(transport=transport, **settings)

    def run(self, **fields: Any) -> Task:
        task: Task = self.client.run(**fields)
        return task

    def find_recent(self, error: SubmissionUncertainError) -> list[Task]:
        return self.client.tasks.find_recent(error)

    def result(self, call: Any) -> Any:
        """What a call of the client gave."""
        return call

    def is_usable(self) -> bool:
        return self.client.me.get().user.name != ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.client.close()


class AsyncCaller:
    """An asynchronous client, with a loop of its own."""

    def __init__(self, transport: AsyncTransport, settings: dict[str, Any]) -> None:
        self.client = AsyncInference(transport=transport, **settings)
        self._runner = asyncio.Runner()

    def run(self, **fields: Any) -> Task:
        task: Task = self._runner.run(self.client.run(**fields))
        return task

    def find_recent(self, error: SubmissionUncertainError) -> list[Task]:
        return self._runner.run(self.client.tasks.find_recent(error))

    def result(self, call: Any) -> Any:
        """What a call of the client gives."""
        return self._runner.run(call)

    def is_usable(self) -> bool:
        return self._runner.run(self.client.me.get()).user.name != ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._runner.run(self.client.aclose())
        self._runner.close()


Engine = Callable[[dict[str, Any]], Caller]
"""Makes a caller with the settings of a client."""

_SSE = {"default_headers": {"accept": "text/event-stream"}}

ENGINES: dict[str, Engine] = {
    "sync": lambda settings: SyncCaller(H11Transport(limits=FEW), settings),
    "async": lambda settings: AsyncCaller(AsyncH11Transport(limits=FEW), settings),
    "sse": lambda settings: SyncCaller(H11Transport(limits=FEW), {**settings, **_SSE}),
}
"""The engines by name. The last one speaks to a server that knows server-sent events only."""

FAST: dict[str, Engine] = {
    "fast": lambda settings: SyncCaller(HTTPToolsTransport(limits=FEW), settings),
    "fast async": lambda settings: AsyncCaller(AsyncHTTPToolsTransport(limits=FEW), settings),
}
"""Those of the extra; for ``make gauntlet`` alone, since what they share with the others is nearly all."""


def suits(engine: str, case: Any) -> bool:
    """Whether an engine makes a difference to a case."""
    return engine != "sse" or case.route.endswith("_stream")

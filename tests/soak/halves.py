"""The two halves of a soak: threads with a synchronous client, a loop with an asynchronous one."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, Protocol

from inferencesh import AsyncInference, FollowPolicy, Inference, RetryPolicy
from inferencesh._transport.base import AsyncTransport, Transport

from ._async.caller import AsyncCaller
from ._sync.caller import Caller
from .account import Account

SETTINGS: dict[str, Any] = {
    "api_key": "any",
    "follow": FollowPolicy(poll_interval=0.05, max_reconnects=8),
    "retry": RetryPolicy(initial=0.05, maximum=0.5),
}


class Half(Protocol):
    """A client that does many runs at once."""

    def run(self, numbers: Iterable[int], account: Account) -> None:
        """Do all of them, and note what came of each."""
        ...


class _Threads:
    def __init__(self, client: Inference, concurrency: int) -> None:
        self._client = client
        self._concurrency = concurrency

    def run(self, numbers: Iterable[int], account: Account) -> None:
        caller = Caller(self._client, account)
        with ThreadPoolExecutor(self._concurrency) as threads:
            for done in [threads.submit(caller.run, number) for number in numbers]:
                done.result()


class _Loop:
    def __init__(self, client: AsyncInference, runner: asyncio.Runner, concurrency: int) -> None:
        self._client = client
        self._runner = runner
        self._concurrency = concurrency

    def run(self, numbers: Iterable[int], account: Account) -> None:
        self._runner.run(self._run(iter(numbers), account))

    async def _run(self, numbers: Iterator[int], account: Account) -> None:
        caller = AsyncCaller(self._client, account)

        async def work() -> None:
            for number in numbers:  # shared: each takes the next one
                await caller.run(number)

        async with asyncio.TaskGroup() as group:
            for _ in range(self._concurrency):
                group.create_task(work())


@contextmanager
def threads(url: str, concurrency: int, transport: Transport | None = None) -> Iterator[Half]:
    """The synchronous half, with a transport of one's own if given."""
    with Inference(base_url=url, transport=transport, **SETTINGS) as client:
        yield _Threads(client, concurrency)


@contextmanager
def loop(url: str, concurrency: int, transport: AsyncTransport | None = None) -> Iterator[Half]:
    """The asynchronous half, with a transport of one's own if given."""
    client = AsyncInference(base_url=url, transport=transport, **SETTINGS)
    with asyncio.Runner() as runner:
        yield _Loop(client, runner, concurrency)
        runner.run(client.aclose())

"""What differs: many calls at once, in threads; transports. `_async` has the same with tasks."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from inferencesh._shim._sync import make_transport
from inferencesh._transport.idle import Limits

T = TypeVar("T")

MANY = 40
"""Agents that chat at once; each takes a thread."""


def together(*calls: Callable[[], T]) -> list[T]:
    """The results of all calls, which run at the same time."""
    with ThreadPoolExecutor(len(calls)) as threads:
        return [future.result() for future in [threads.submit(call) for call in calls]]


sleep = time.sleep


def small_transport(connections: int) -> Any:
    """A transport of few connections, of the engine that the tests run with."""
    kind: Any = type(make_transport(None))
    few = Limits(max_connections=connections, max_streams=connections, max_idle=connections)
    return kind(limits=few)


IDLE = 5


def thrifty_transport() -> Any:
    """A transport that keeps few connections that nobody uses, of the engine that the tests run with."""
    kind: Any = type(make_transport(None))
    return kind(limits=Limits(max_idle=IDLE))

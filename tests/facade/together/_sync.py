"""What differs: many calls at once, in threads; transports. `_async` has the same with tasks."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from inferencesh._transport.httpcore_sync import HTTPCoreTransport
from inferencesh._transport.idle import Limits

T = TypeVar("T")

MANY = 40
"""Agents that chat at once; each takes a thread."""


def together(*calls: Callable[[], T]) -> list[T]:
    """The results of all calls, which run at the same time."""
    with ThreadPoolExecutor(len(calls)) as threads:
        return [future.result() for future in [threads.submit(call) for call in calls]]


sleep = time.sleep


def small_transport(connections: int) -> HTTPCoreTransport:
    """A transport of few connections."""
    return HTTPCoreTransport(
        limits=Limits(max_connections=connections, max_streams=connections, max_idle=connections)
    )

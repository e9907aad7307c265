"""What a worker gets to do, and the client it does it with."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from types import ModuleType
from typing import Any

from .operations import Server

Job = dict[str, Any]
"""The fields of a `Case`, with ``peer``, ``url``, ``control_url``, ``ca``, ``page``, ``python``, ``root``,
``profile``.
"""
Result = dict[str, Any]


class SkippedError(Exception):
    """The peer can't do this here; says why."""


def peer_of(job: Job) -> ModuleType:
    """The module of the peer.

    Raises:
        SkippedError: what it needs is not installed.
    """
    try:
        return importlib.import_module(f"benchmarks.peers.{job['peer']}")
    except ImportError as error:
        raise SkippedError(f"not installed: {error}") from None


def client_of(job: Job, side: str, **settings: Any) -> Callable[[str], Any]:
    """The operation that is measured, of a client made for it.

    Args:
        job: What to do.
        side: ``Blocking`` or ``Asynchronous``.
        settings: More than the server to make the client with.

    Raises:
        SkippedError: the peer does not have it.
    """
    client = getattr(peer_of(job), side, None)
    if client is None or not hasattr(client, job["operation"]):
        raise SkippedError(f"has no {side.lower()} `{job['operation']}`")
    made = client(Server(job["url"], job["ca"]), **settings)
    operation: Callable[[str], Any] = getattr(made, job["operation"])
    return operation

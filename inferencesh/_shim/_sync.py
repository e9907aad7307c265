"""The synchronous side: see the package."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from .._transport.base import Transport

sleep = time.sleep


def default_transport() -> Transport:
    """The transport of a client that was given none."""
    from .._transport.httpx_sync import HTTPXTransport

    return HTTPXTransport()


def call(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call a user's function."""
    return function(*arguments)

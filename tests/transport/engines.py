"""The engines that a transport can be made of."""

from __future__ import annotations

from typing import Any

import pytest

from inferencesh._transport.httpcore_async import AsyncHTTPCoreTransport
from inferencesh._transport.httpcore_sync import HTTPCoreTransport

ENGINES = ["httpcore", "httptools"]


def blocking_kind(engine: str) -> Any:
    """The class of an engine's blocking transport; skips the test if the engine is not installed."""
    if engine == "httpcore":
        return HTTPCoreTransport
    pytest.importorskip("httptools", reason="the fast engine is not installed")
    from inferencesh._transport.httptools_sync import HTTPToolsTransport

    return HTTPToolsTransport


def async_kind(engine: str) -> Any:
    """The class of an engine's asynchronous transport; skips the test if the engine is not installed."""
    if engine == "httpcore":
        return AsyncHTTPCoreTransport
    pytest.importorskip("httptools", reason="the fast engine is not installed")
    from inferencesh._transport.httptools_async import AsyncHTTPToolsTransport

    return AsyncHTTPToolsTransport

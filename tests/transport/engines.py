"""The engines that a transport can be made of."""

from __future__ import annotations

from typing import Any

import pytest

from inferencesh._transport.h11_async import AsyncH11Transport
from inferencesh._transport.h11_sync import H11Transport

ENGINES = ["h11", "httptools"]


def blocking_kind(engine: str) -> Any:
    """The class of an engine's blocking transport; skips the test if the engine is not installed."""
    if engine == "h11":
        return H11Transport
    pytest.importorskip("httptools", reason="the fast engine is not installed")
    from inferencesh._transport.httptools_sync import HTTPToolsTransport

    return HTTPToolsTransport


def async_kind(engine: str) -> Any:
    """The class of an engine's asynchronous transport; skips the test if the engine is not installed."""
    if engine == "h11":
        return AsyncH11Transport
    pytest.importorskip("httptools", reason="the fast engine is not installed")
    from inferencesh._transport.httptools_async import AsyncHTTPToolsTransport

    return AsyncHTTPToolsTransport

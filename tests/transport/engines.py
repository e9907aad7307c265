"""The engines that a transport can be made of."""

from __future__ import annotations

from typing import Any

import pytest

from inferencesh._transport._async.h11 import AsyncH11Transport
from inferencesh._transport._sync.h11 import H11Transport

ENGINES = ["h11", "httptools"]


def blocking_kind(engine: str) -> Any:
    """The class of an engine's blocking transport; skips the test if the engine is not installed."""
    if engine == "h11":
        return H11Transport
    pytest.importorskip("httptools", reason="the fast engine is not installed")
    from inferencesh._transport._sync.httptools import HTTPToolsTransport

    return HTTPToolsTransport


def async_kind(engine: str) -> Any:
    """The class of an engine's asynchronous transport; skips the test if the engine is not installed."""
    if engine == "h11":
        return AsyncH11Transport
    pytest.importorskip("httptools", reason="the fast engine is not installed")
    from inferencesh._transport._async.httptools import AsyncHTTPToolsTransport

    return AsyncHTTPToolsTransport

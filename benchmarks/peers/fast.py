"""This client with the extra `fast` and its engine."""

from __future__ import annotations

from typing import Any

from inferencesh import AsyncInference, Inference

from ..operations import KEY, Server
from . import ours

_FAST: Any = "fast"

LOAD = ours.LOAD
CLIENT = "client = inferencesh.Inference(api_key='k', base_url=URL, transport='fast')\nrun = client.run"
CALL = ours.CALL

Payload = ours.Payload


class Blocking(ours.Blocking):
    """The synchronous side."""

    def __init__(self, server: Server) -> None:
        self._client = Inference(api_key=KEY, base_url=server.url, transport=_FAST)


class Asynchronous(ours.Asynchronous):
    """The asynchronous side."""

    def __init__(self, server: Server, *, connections: int = 0) -> None:  # noqa: ARG002 to be told how
        self._client = AsyncInference(api_key=KEY, base_url=server.url, transport=_FAST)

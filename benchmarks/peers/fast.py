"""This client with the extra `fast` and its engine."""

from __future__ import annotations

from typing import Any

from inferencesh import Inference

from ..operations import KEY
from . import ours

LOAD = ours.LOAD
CLIENT = "client = inferencesh.Inference(api_key='k', base_url=URL, transport='fast')\nrun = client.run"
CALL = ours.CALL

_FAST: Any = "fast"


class Blocking(ours.Blocking):
    """The synchronous side."""

    engine = _FAST


class Asynchronous(ours.Asynchronous):
    """The asynchronous side."""

    engine = _FAST


class Payload(ours.Payload):
    """The same way of a call, with JSON read as the engine has it read."""

    def __init__(self, content: bytes) -> None:
        Inference(
            api_key=KEY, transport=_FAST
        ).close()  # who chooses the engine chooses that, for the process
        super().__init__(content)

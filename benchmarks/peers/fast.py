"""This client with the extra `fast` and its engine."""

from __future__ import annotations

from typing import Literal

from inferencesh import Inference

from ..operations import KEY
from . import ours

LOAD = ours.LOAD
CLIENT = "client = inferencesh.Inference(api_key='k', base_url=URL, transport='fast')\nrun = client.run"
READY = ours.READY
CALL = ours.CALL


class Blocking(ours.Blocking):
    """The synchronous side."""

    engine: Literal["default", "fast"] = "fast"


class Asynchronous(ours.Asynchronous):
    """The asynchronous side."""

    engine: Literal["default", "fast"] = "fast"


class Payload(ours.Payload):
    """The same way of a call, with JSON read as the engine has it read."""

    def __init__(self, content: bytes) -> None:
        # Who chooses the engine chooses its reader of JSON too, for the process.
        Inference(api_key=KEY, transport="fast").close()
        super().__init__(content)

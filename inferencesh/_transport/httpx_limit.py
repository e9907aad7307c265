"""The moment at which a blocking request is given up, held against whatever it waits for then."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock, Timer
from typing import Any, Self

from .httpx_common import NetworkStream, break_off
from .limit import time_left

_CONNECTED = ("connect_tcp.complete", "start_tls.complete")


class Limit:
    """Inside ``with``: breaks the watched connection off at the moment that `given_up_at` says, if any."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._stream: NetworkStream | None = None
        self._is_over = False
        left = time_left()
        self._timer = None if left is None else Timer(left, self._ring)

    @property
    def extensions(self) -> dict[str, Any]:
        """What makes httpx tell of the connections that a request opens."""
        return {"trace": self._trace} if self._timer else {}

    def watch(self, stream: NetworkStream | None) -> None:
        """The request now runs over this connection."""
        with self._lock:
            self._stream = stream
            if self._is_over and stream:
                break_off(stream)

    def end(self) -> None:
        """The request came back in time: from now on its connection is left alone."""
        if self._timer:
            self._timer.cancel()
            self.watch(None)

    def _trace(self, event: str, info: Mapping[str, Any]) -> None:
        if event.endswith(_CONNECTED):
            self.watch(info["return_value"])

    def _ring(self) -> None:
        with self._lock:
            self._is_over = True
            if self._stream:
                break_off(self._stream)

    def __enter__(self) -> Self:
        if self._timer:
            self._timer.daemon = True
            self._timer.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self.end()

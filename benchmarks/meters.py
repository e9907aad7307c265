"""What is read off around a measured part: CPU, wall, memory, connections."""

from __future__ import annotations

import http.client
import json
import time
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

_STATUS = Path("/proc/self/status")
_CLEAR = Path("/proc/self/clear_refs")


def memory(field: str = "VmRSS") -> float:
    """MiB of this process now; the most there ever were for ``VmHWM``. 0 where there is no such file."""
    # `getrusage` would count what the parent had before it became this program.
    if not _STATUS.exists():
        return 0.0
    line = next(line for line in _STATUS.read_text().splitlines() if line.startswith(field))
    return int(line.split()[1]) / 1024


def forget_peak() -> None:
    """Let the most memory there ever was be what there is now."""
    if _CLEAR.exists():
        _CLEAR.write_text("5")


class Control:
    """The counters of the server."""

    def __init__(self, url: str) -> None:
        self._host = urlsplit(url).netloc

    def stats(self) -> dict[str, Any]:
        """Its counts of connections and requests, its idle streams and its CPU seconds."""
        with closing(http.client.HTTPConnection(self._host)) as connection:
            connection.request("GET", "/__stats")
            counts: dict[str, Any] = json.loads(connection.getresponse().read())
        return counts


class Meter:
    """Inside ``with``: one measured part.

    Args:
        control: Of the server, which counts too.
    """

    def __init__(self, control: Control) -> None:
        self._control = control
        self._first = control.stats()

    def __enter__(self) -> Meter:
        forget_peak()
        self._memory = memory()
        self._before = self._control.stats()
        self._wall = time.perf_counter()
        self._cpu = time.process_time()
        return self

    def __exit__(self, *exception: object) -> None:
        self.cpu = time.process_time() - self._cpu
        self.wall = time.perf_counter() - self._wall
        self._after = self._control.stats()

    def result(self, operations: int) -> dict[str, Any]:
        """The measurement of so many operations: seconds of each, MiB, and connections.

        ``opened`` counts the connections of the whole worker, ``connections`` those of each operation.
        ``peak`` is the most memory meanwhile, ``growth`` how much that is above what it was before.
        """
        after, before = self._after, self._before
        return {
            "operations": operations,
            "cpu": self.cpu / operations,
            "wall": self.wall / operations,
            "server": (after["cpu"] - before["cpu"]) / operations,
            "connections": (after["connections"] - before["connections"]) / operations,
            "opened": after["connections"] - self._first["connections"],
            "requests": (after["requests"] - before["requests"]) / operations,
            "peak": memory("VmHWM"),
            "growth": memory("VmHWM") - self._memory,
        }

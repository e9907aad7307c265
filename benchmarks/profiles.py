"""Where the time of a measured part goes."""

from __future__ import annotations

import cProfile
import pstats
import time
from collections.abc import Iterator
from contextlib import contextmanager

_LINES = 60


@contextmanager
def profiled(path: str | None) -> Iterator[None]:
    """Inside ``with``: note every call of this thread, and write the costliest functions to a file.

    Args:
        path: Of the file; None to do nothing.
    """
    if path is None:
        yield
        return
    with cProfile.Profile(time.thread_time) as profile:
        yield
    with open(path, "w", encoding="utf-8") as file:
        statistics = pstats.Stats(profile, stream=file).strip_dirs()
        for order in ("tottime", "cumulative"):
            statistics.sort_stats(order).print_stats(_LINES)

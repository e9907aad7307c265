"""When requests are given up, whatever progress they make.

The time limit of a request counts silence: an answer that comes byte by byte may take for ever. Who promised
to be back at a certain moment says so here, around the call. It holds for all that a transport waits for
inside: a free connection, the answer, and what comes of a stream.
"""

from __future__ import annotations

import math
import time
from contextvars import ContextVar, Token
from types import TracebackType

_MOMENT: ContextVar[float] = ContextVar("given_up_at", default=math.inf)


class given_up_at:  # noqa: N801 it reads like a function
    """Inside ``with``: requests of this thread or task end at a moment of the monotonic clock; None: never.

    Example:
        >>> with given_up_at(time.monotonic() + 0.5):
        ...     0 < time_left() <= 0.5
        True
    """

    __slots__ = ("_moment", "_token")

    def __init__(self, moment: float | None) -> None:
        self._moment = math.inf if moment is None else moment

    def __enter__(self) -> None:
        self._token: Token[float] = _MOMENT.set(self._moment)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        _MOMENT.reset(self._token)


def is_over() -> bool:
    """Whether the moment has come."""
    return time.monotonic() >= _MOMENT.get()


def comes_before(seconds: float) -> bool:
    """Whether the moment comes before so many seconds are over."""
    return time.monotonic() + seconds >= _MOMENT.get()


def time_left(most: float | None = None) -> float | None:
    """Seconds until then, at least 1 ms and at most `most`; None if there is neither."""
    left = max(0.001, _MOMENT.get() - time.monotonic())
    seconds = left if most is None else min(left, most)
    return None if math.isinf(seconds) else seconds

"""How often and how fast to try again when something is followed: failures in a row, and pauses between."""

from __future__ import annotations

from collections.abc import Callable

from . import pauses
from .errors import APIConnectionError, APIStatusError, APITimeoutError, InferenceError, ResponseDecodeError

_FIRST_PAUSE = 0.25
_LONGEST_PAUSE = 8.0
_TRY_AGAIN = frozenset({408, 425, 429})
_NO_STREAMS_HERE = frozenset({405, 406, 501})
_EMPTY_STREAMS = 2
"""After so many streams in a row that end without a byte, there is something that does not let them pass."""


class Reconnects:
    """Counts failures in a row, which any news resets, and judges what a failure means.

    Args:
        most: Failures in a row after which to give up.
        random: A random number from 0 to 1, which spreads the reconnects of many clients.
        longest_wait: Seconds; if the server asks to wait longer, its error is raised instead.
    """

    def __init__(self, most: int, random: Callable[[], float], longest_wait: float) -> None:
        self._most = most
        self._random = random
        self._longest_wait = longest_wait
        self._failures = 0
        self._empty_streams = 0

    def reset(self) -> None:
        """There was news."""
        self._failures = 0

    def failed(self, error: InferenceError, *, goes_on: bool = False) -> None:
        """A call failed.

        Args:
            error: How.
            goes_on: Whether nobody has to wait, since a stream is open beside it.

        Raises:
            InferenceError: the error, if it is final or there were too many in a row.
        """
        self._failures += 1
        if not may_pass(error) or self._failures > self._most or (not goes_on and self._is_too_long(error)):
            raise error

    def check(self, error: InferenceError) -> None:
        """Raise the error that ended a stream, if it is final."""
        if not may_pass(error) or self._is_too_long(error):
            raise error

    def stream_failed(self) -> bool:
        """A stream brought no news; whether there were too many of those in a row."""
        self._failures += 1
        return self._failures > self._most

    def can_not_pass(self, error: InferenceError | None, *, silent: bool) -> bool:
        """Whether the end of a stream says that streams do not get through here.

        Args:
            error: What ended it, if it did not just end.
            silent: Whether nothing came before, not even a heartbeat.
        """
        self._empty_streams = self._empty_streams + 1 if silent and error is None else 0
        if error is None:
            return self._empty_streams >= _EMPTY_STREAMS
        if isinstance(error, APIStatusError):
            return error.status in _NO_STREAMS_HERE or (may_pass(error) and self._is_too_long(error))
        if isinstance(error, APITimeoutError):
            return silent and error.sent
        return isinstance(error, ResponseDecodeError)

    def pause(self, error: InferenceError | None) -> float:
        """Seconds until the next attempt: longer with each failure, and at least what the server asks for."""
        longest = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** min(self._failures, 10))
        own = pauses.scaled(longest * (0.5 + 0.5 * self._random()))
        return max(own, requested_pause(error) or 0.0)

    def _is_too_long(self, error: InferenceError) -> bool:
        return (requested_pause(error) or 0.0) > self._longest_wait


def may_pass(error: InferenceError) -> bool:
    """Whether trying again may help."""
    if isinstance(error, APIStatusError):
        is_refused = 400 <= error.status < 500 and error.status not in _TRY_AGAIN
        return not is_refused and error.status not in _NO_STREAMS_HERE
    return isinstance(error, APIConnectionError | ResponseDecodeError)


def requested_pause(error: InferenceError | None) -> float | None:
    """The seconds that the server asks to wait, if it does."""
    return error.retry_after if isinstance(error, APIStatusError) else None

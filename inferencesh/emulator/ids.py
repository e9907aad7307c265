"""Identifiers: lowercase ULIDs, sorted by the time they were made."""

import secrets
import threading

from .clock import Clock

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_LENGTH = 26
_RANDOM_BITS = 80


class Ulids:
    """Makes ids that only ever grow, also within one millisecond, so that id order is creation order."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0
        self._lock = threading.Lock()

    def __call__(self) -> str:
        milliseconds = int(self._clock.now().timestamp() * 1000)
        with self._lock:
            drawn = milliseconds << _RANDOM_BITS | secrets.randbits(_RANDOM_BITS)
            self._last = max(drawn, self._last + 1)
            return _encode(self._last)


def _encode(number: int) -> str:
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(_LENGTH)))

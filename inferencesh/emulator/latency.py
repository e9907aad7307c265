"""How late answers are."""

from random import Random
from typing import NamedTuple

from .checks import is_number

_LONGEST = 3600.0


class Latency(NamedTuple):
    """Bounds of a delay, in seconds of real time."""

    least: float
    most: float

    @classmethod
    def of(cls, seconds: float | tuple[float, float]) -> "Latency":
        """What a number, or two of them, stand for.

        Raises:
            ValueError: they are no numbers, negative, above an hour, or the first is above the second.
        """
        bounds = seconds if isinstance(seconds, tuple) else (seconds, seconds)
        least, most = bounds if len(bounds) == 2 and all(map(is_number, bounds)) else (-1, -1)
        if not 0 <= least <= most <= _LONGEST:
            raise ValueError(
                f"latency must be seconds from 0 to {_LONGEST:g}, or the least and the most: {seconds!r}"
            )
        return cls(float(least), float(most))

    @property
    def bounds(self) -> tuple[float, float]:
        return self.least, self.most

    def draw(self, chance: Random) -> float:
        """The delay of one answer."""
        return self.least if self.least == self.most else chance.uniform(self.least, self.most)

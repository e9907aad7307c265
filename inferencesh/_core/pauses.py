"""How long clients wait before they try again by themselves. As their settings say, but in tests."""

from __future__ import annotations

_factor = 1.0


def scale(factor: float) -> float:
    """Multiply the pauses of every client of this process; what servers ask for stays what it is.

    Returns:
        The factor before.
    """
    global _factor
    before, _factor = _factor, factor
    return before


def scaled(seconds: float) -> float:
    """A pause as it is to be."""
    return seconds * _factor

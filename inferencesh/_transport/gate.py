"""Which requests may go out. All of them, but in tests, where none should leave the machine by mistake."""

from __future__ import annotations

from collections.abc import Callable

Keeper = Callable[[str, str, str], object]
"""Gets method, URL and host of a request that is about to be sent, and raises what refuses it."""

_keeper: Keeper | None = None


def keep(keeper: Keeper | None) -> Keeper | None:
    """Have every request of every client of this process shown to `keeper` first; None: to nobody.

    Returns:
        The one before.
    """
    global _keeper
    before, _keeper = _keeper, keeper
    return before


def check(method: str, url: str, host: str) -> None:
    """Let a request pass, or raise what its keeper raises."""
    if _keeper is not None:
        _keeper(method, url, host)

"""JSON as it is read: by the standard library, or by a quicker reader that gives the same."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

_quick: Callable[[bytes], Any] | None = None


def read_quickly(quick: Callable[[bytes], Any]) -> None:
    """Have JSON read by `quick` in this process from now on.

    Args:
        quick: Gives what `json.loads` would, or raises. What it refuses is left to the standard library, so
            that nothing is read that was not before, and nothing differently.
    """
    global _quick
    _quick = quick


def read_json(content: bytes, read: Callable[[bytes], Any] = json.loads) -> Any:
    """The value that `content` stands for.

    Args:
        content: UTF-8, usually.
        read: What decides when the content is unusual, or no JSON.

    Raises:
        ValueError: it is no JSON.
        RecursionError: it is nested too deeply.

    Example:
        >>> read_json(b'{"seed": 123456789012345678901234567890}')
        {'seed': 123456789012345678901234567890}
    """
    if _quick is None:
        return read(content)
    try:
        return _quick(content)
    except Exception:
        return read(content)

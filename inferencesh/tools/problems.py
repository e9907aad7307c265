"""What pydantic found wrong, in lines that a model can act on. Needs ``inferencesh[tools]``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from .._core.shapes import is_mapping, is_series
from .checks import hint
from .conformity import shown


def problems_in(error: ValidationError, value: Any, known: Sequence[str]) -> list[str]:
    """One line for each place in the value that is wrong.

    Args:
        error: What pydantic found.
        value: What it was given.
        known: The names that the value may have, if it is an object, for those that it should not have.
    """
    found: dict[str, list[str]] = {}
    for detail in error.errors(include_url=False):
        lines = found.setdefault(_place(detail, value), [])
        line = _line(detail, known)
        if line not in lines:
            lines.append(line)
    # Several for one place are those of the branches of a union.
    return [f"{place or 'the arguments'}: {', or '.join(lines)}" for place, lines in found.items()]


def _place(detail: ErrorDetails, value: Any) -> str:
    """Where in the value it is. Pydantic's way there also names branches of unions; those are left out."""
    place, rest = "", value
    for depth, step in enumerate(detail["loc"], start=1):
        is_missing = detail["type"] == "missing" and depth == len(detail["loc"])
        if is_mapping(rest) and isinstance(step, str) and (step in rest or is_missing):
            place, rest = (f"{place}.{step}" if place else step), rest.get(step)
        elif is_series(rest) and isinstance(step, int) and step < len(rest):
            place, rest = f"{place}[{step}]", rest[step]
    return place


def _line(detail: ErrorDetails, known: Sequence[str]) -> str:
    kind, message, given = detail["type"], detail["msg"], detail["input"]
    if kind == "missing":
        return "is missing"
    if kind == "extra_forbidden":
        return _unknown(str(detail["loc"][-1]), known if len(detail["loc"]) == 1 else ())
    message = message.removeprefix("Value error, ").removeprefix("Assertion failed, ").removeprefix("Input ")
    return f"{message}; got {shown(given)}"


def _unknown(name: str, known: Sequence[str]) -> str:
    if not known:
        return "is not known here"
    return f"is not known; {hint(name, known)}Allowed: {', '.join(known)}"

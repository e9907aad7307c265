"""What pydantic found wrong, in lines that a model can act on. Needs ``inferencesh[tools]``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from .._core.shapes import is_mapping, is_series
from .checks import hint
from .conformity import shown

_MISSING = frozenset(
    {"missing", "missing_argument", "missing_keyword_only_argument", "missing_positional_only_argument"}
)
_SUBJECT = re.compile(r"^\w+ (?=should )")
"""What pydantic calls the value: "Input", or its type."""
_UNKNOWN = frozenset({"extra_forbidden", "unexpected_keyword_argument"})


def problems_in(error: ValidationError, value: Any, known: Sequence[str], whole: str) -> list[str]:
    """One line for each place in the value that is wrong.

    Args:
        error: What pydantic found.
        value: What it was given.
        known: The names that the value may have, if it is an object, for those that it should not have.
        whole: What to call the value, where all of it is wrong.
    """
    found: dict[str, list[str]] = {}
    given: dict[str, str] = {}
    for detail in error.errors(include_url=False):
        place = _place(detail, value)
        lines = found.setdefault(place, [])
        line = _line(detail, known)
        if line not in lines:
            lines.append(line)
        if detail["type"] not in _MISSING | _UNKNOWN:
            given[place] = f"; got {shown(detail['input'])}"
    # Several for one place are those of the branches of a union.
    return [
        f"{place or whole}: {', or '.join(lines)}{given.get(place, '')}" for place, lines in found.items()
    ]


def _place(detail: ErrorDetails, value: Any) -> str:
    """Where in the value it is. Pydantic's way there also names branches of unions; those are left out."""
    place, rest = "", value
    for depth, step in enumerate(detail["loc"], start=1):
        is_missing = detail["type"] in _MISSING and depth == len(detail["loc"])
        if is_mapping(rest) and isinstance(step, str) and (step in rest or is_missing):
            place, rest = (f"{place}.{step}" if place else step), rest.get(step)
        elif is_series(rest) and isinstance(step, int) and (step < len(rest) or is_missing):
            place, rest = f"{place}[{step}]", None if is_missing else rest[step]
        elif is_series(rest) and is_missing:  # of a named tuple: before 2.13 by its name
            place = f"{place}.{step}" if place else str(step)
    return place


def _line(detail: ErrorDetails, known: Sequence[str]) -> str:
    if detail["type"] in _MISSING:
        return "is missing"
    if detail["type"] in _UNKNOWN:
        return _unknown(str(detail["loc"][-1]), known if len(detail["loc"]) == 1 else ())
    message = detail["msg"].removeprefix("Value error, ").removeprefix("Assertion failed, ")
    return _SUBJECT.sub("", message)


def _unknown(name: str, known: Sequence[str]) -> str:
    if not known:
        return "is not known here"
    return f"is not known; {hint(name, known)}Allowed: {', '.join(known)}"

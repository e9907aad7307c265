"""The conditions of a list request."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from .clock import parse_timestamp
from .problems import invalid_filter
from .records import Record, is_list

Condition = Callable[[Any, Any], bool]


def _like(value: Any, pattern: Any, flags: re.RegexFlag = re.NOFLAG) -> bool:
    """SQL's LIKE: `%` stands for any text, `_` for one character."""
    steps = {"%": ".*", "_": "."}
    expression = "".join(steps.get(character) or re.escape(character) for character in str(pattern))
    return isinstance(value, str) and bool(re.fullmatch(expression, value, re.DOTALL | flags))


def _contains(value: Any, part: Any) -> bool:
    return isinstance(value, str) and str(part).lower() in value.lower()


def _ordered(compare: Callable[[Any, Any], bool]) -> Condition:
    """A comparison that no null takes part in."""

    def condition(value: Any, other: Any) -> bool:
        if value is None or other is None:
            return False
        try:
            return compare(value, other)
        except TypeError:
            raise invalid_filter(f"{other!r} can't be compared with this column") from None

    return condition


_CONDITIONS: dict[str, Condition] = {
    "eq": lambda value, other: value == other,
    "neq": lambda value, other: value != other,
    "in": lambda value, others: value in others,
    "not_in": lambda value, others: value not in others,
    "gt": _ordered(lambda value, other: value > other),
    "gte": _ordered(lambda value, other: value >= other),
    "lt": _ordered(lambda value, other: value < other),
    "lte": _ordered(lambda value, other: value <= other),
    "like": _like,
    "ilike": lambda value, pattern: _like(value, pattern, re.IGNORECASE),
    "contains": _contains,
    "not_contains": lambda value, part: not _contains(value, part),
    "is_null": lambda value, _: value is None,
    "is_not_null": lambda value, _: value is not None,
    "is_empty": lambda value, _: value in (None, ""),
    "is_not_empty": lambda value, _: value not in (None, ""),
}
_LISTS = ("in", "not_in")


class Filter:
    """One condition on one column.

    Args:
        column: The column's name.
        operator: One of the API's operators.
        value: What to compare with, a list for `in` and `not_in`.
        names: The names that the column's values go by too, as those of a status do.

    Raises:
        ProblemError: 400 invalid_filter.
    """

    def __init__(self, column: str, operator: str, value: Any, names: Mapping[str, Any] | None) -> None:
        if operator not in _CONDITIONS:
            raise invalid_filter(f"there is no operator {operator!r}")
        self._column = column
        self._names = names
        self._condition = _CONDITIONS[operator]
        self._value = self._list(operator, value) if operator in _LISTS else self._known(value)

    def accepts(self, row: Record) -> bool:
        """Whether a row meets the condition."""
        return self._condition(self._comparable(row.get(self._column)), self._value)

    def _list(self, operator: str, value: Any) -> list[Any]:
        if not is_list(value):
            raise invalid_filter(f"{operator} takes a list")
        return [self._known(item) for item in value]

    def _known(self, value: Any) -> Any:
        if self._names is None or not isinstance(value, str):
            return self._comparable(value)
        if value not in self._names:
            raise invalid_filter(f"{self._column} has no value {value!r}")
        return self._names[value]

    def _comparable(self, value: Any) -> Any:
        """Timestamps are compared as moments, since one moment has many spellings."""
        if not (self._column.endswith("_at") and isinstance(value, str)):
            return value
        try:
            return parse_timestamp(value)
        except ValueError:
            return value


def search(row: Record, request: Mapping[str, Any]) -> bool:
    """Whether any text of a row has the searched term in it, or, if `exact`, is the term."""
    term: str = (request.get("term") or "").lower()
    fields = request.get("fields") or row.keys()
    texts = (row[name].lower() for name in fields if isinstance(row.get(name), str))
    return any(text == term if request.get("exact") else term in text for text in texts)

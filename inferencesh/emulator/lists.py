"""Cursor lists: filters, search, order and pages over records."""

import base64
import json
from collections.abc import Callable, Iterable, Mapping
from functools import cmp_to_key
from typing import Any, NamedTuple

from .filters import Filter, search
from .problems import invalid_filter, invalid_request
from .records import Record

DEFAULT_LIMIT = 10
MAX_LIMIT = 100
MAX_ALL = 10_000
_TIMES = {"created_at", "updated_at"}
"""Columns of every table, also of those whose records do not show them."""

_DIRECTIONS = {"next": False, "forward": False, "prev": True, "backward": True}

Compare = Callable[[Record, Record], int]
Order = list[tuple[str, int]]
"""Columns with 1 for ascending and -1 for descending."""


class Listing(NamedTuple):
    """What can be listed.

    Args:
        columns: What may be filtered and sorted by.
        names: For columns whose values have names: the value of each name.
        default_limit: Records a page, unless the request says otherwise.
    """

    columns: frozenset[str]
    names: Mapping[str, Mapping[str, Any]]
    default_limit: int = DEFAULT_LIMIT

    def page(self, rows: Iterable[Record], request: Mapping[str, Any]) -> Record:
        """One page of `rows`, as a cursor list answers it.

        Args:
            rows: All there are.
            request: The body of a list request.

        Raises:
            ProblemError: 400 for an unknown column or operator, or for a cursor of another list.
        """
        order = self._order(request)
        compare = _comparer(order)
        found = sorted(self._matching(rows, request), key=cmp_to_key(compare))
        limit = self._limit(request)
        start, stop = _bounds(found, request, order, limit)
        page = found[start:stop]
        return {
            "items": page,
            "next_cursor": _cursor(page[-1], order) if page and stop < len(found) else "",
            "prev_cursor": _cursor(page[0], order) if page and start > 0 else "",
            "has_next": stop < len(found),
            "has_previous": start > 0,
            "items_per_page": limit,
            "total_items": len(found),
        }

    def _limit(self, request: Mapping[str, Any]) -> int:
        limit = int(request.get("limit") or self.default_limit)
        return MAX_ALL if limit < 0 else min(limit, MAX_LIMIT)

    def _matching(self, rows: Iterable[Record], request: Mapping[str, Any]) -> list[Record]:
        conditions: list[Record] = request.get("filters") or []
        filters = [self._filter(condition) for condition in conditions]
        found = [row for row in rows if all(condition.accepts(row) for condition in filters)]
        term = request.get("search")
        return [row for row in found if search(row, term)] if term else found

    def _filter(self, condition: Mapping[str, Any]) -> Filter:
        column = self._column(condition["field"])
        return Filter(column, condition["operator"], condition.get("value"), self.names.get(column))

    def _order(self, request: Mapping[str, Any]) -> Order:
        # Ids grow with time, so the last one is "newest first".
        sorts: list[Record] = request.get("sort") or []
        asked = [(self._column(sort["field"]), _sign(sort.get("dir"))) for sort in sorts]
        return [*asked, ("id", -1)]

    def _column(self, name: str) -> str:
        if name not in self.columns | _TIMES:
            raise invalid_filter(f"there is no column {name!r}")
        return name


def _sign(direction: str | None) -> int:
    match (direction or "asc").lower():
        case "asc":
            return 1
        case "desc":
            return -1
        case _:
            raise invalid_filter(f"{direction!r} is no direction, only asc and desc are")


def _bounds(rows: list[Record], request: Mapping[str, Any], order: Order, limit: int) -> tuple[int, int]:
    """Where the asked page starts and stops."""
    backward = _is_backward(request.get("direction"))
    if limit == MAX_ALL:
        return 0, min(limit, len(rows))
    before, after = _around(rows, request.get("cursor"), order, backward)
    start = max(0, before - limit) if backward else after
    return start, min(before if backward else start + limit, len(rows))


def _around(rows: list[Record], cursor: str | None, order: Order, backward: bool) -> tuple[int, int]:
    """How many rows stand before the cursor, and how many up to it; the cursor's own row may be gone."""
    if not cursor:
        return (len(rows), len(rows)) if backward else (0, 0)
    compare = _comparer(order)
    try:
        mark = _read_cursor(cursor, order)
        places = [compare(row, mark) for row in rows]
    except (ValueError, TypeError):
        raise invalid_request("this cursor is not one of this list") from None
    return sum(place < 0 for place in places), sum(place <= 0 for place in places)


def _is_backward(direction: str | None) -> bool:
    if (direction or "next") not in _DIRECTIONS:
        raise invalid_request(f"{direction!r} is no direction; {', '.join(_DIRECTIONS)} are")
    return _DIRECTIONS[direction or "next"]


def _comparer(order: Order) -> Compare:
    def compare(one: Record, other: Record) -> int:
        pairs = ((_sortable(one.get(name)), _sortable(other.get(name)), sign) for name, sign in order)
        return next((sign if a > b else -sign for a, b, sign in pairs if a != b), 0)

    return compare


def _sortable(value: Any) -> tuple[bool, Any]:
    """Nulls come first, and are not compared with anything else."""
    return (value is not None, value if value is not None else 0)


def _cursor(row: Record, order: Order) -> str:
    values = [row.get(name) for name, _ in order]
    return base64.b64encode(json.dumps(values).encode()).decode()


def _read_cursor(cursor: str, order: Order) -> Record:
    """The values of the row that the cursor stands for."""
    values = json.loads(base64.b64decode(cursor, validate=True))
    return dict(zip((name for name, _ in order), values, strict=True))

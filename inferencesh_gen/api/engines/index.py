# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /engines"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import EngineList

OPERATION = Operation(
    id="engines_index",
    method="GET",
    path="/engines",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("EngineList")


def request(
    *,
    cursor: str | None = None,
    limit: int | None = None,
    direction: str | None = None,
    filters: str | None = None,
    sort: str | None = None,
    search: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/engines",
        query=arguments(
            {},
            {
                "cursor": cursor,
                "limit": limit,
                "direction": direction,
                "filters": filters,
                "sort": sort,
                "search": search,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> EngineList:
    """The answer's data, typed."""
    result: EngineList = _DATA.decode(data)
    return result

# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /apps"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import AppList

OPERATION = Operation(
    id="apps_index",
    method="GET",
    path="/apps",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("AppList")


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
        path="/apps",
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


def decode(data: Any) -> AppList:
    """The answer's data, typed."""
    result: AppList = _DATA.decode(data)
    return result

# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /store/apps"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import PublicAppStoreList

OPERATION = Operation(
    id="store_index_apps",
    method="GET",
    path="/store/apps",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("PublicAppStoreList")


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
        path="/store/apps",
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


def decode(data: Any) -> PublicAppStoreList:
    """The answer's data, typed."""
    result: PublicAppStoreList = _DATA.decode(data)
    return result

# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /sockets"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import SocketList

OPERATION = Operation(
    id="sockets_index",
    method="GET",
    path="/sockets",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("SocketList")


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
        path="/sockets",
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


def decode(data: Any) -> SocketList:
    """The answer's data, typed."""
    result: SocketList = _DATA.decode(data)
    return result

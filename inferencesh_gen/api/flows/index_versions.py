# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /flows/{flow_id}/versions"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import FlowVersionList

OPERATION = Operation(
    id="flows_index_versions",
    method="GET",
    path="/flows/{flow_id}/versions",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("FlowVersionList")


def request(
    flow_id: str,
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
        path=f"/flows/{segment('flow_id', flow_id)}/versions",
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


def decode(data: Any) -> FlowVersionList:
    """The answer's data, typed."""
    result: FlowVersionList = _DATA.decode(data)
    return result

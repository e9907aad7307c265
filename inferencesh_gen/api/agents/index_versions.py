# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /agents/{agent_id}/versions"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import AgentVersionList

OPERATION = Operation(
    id="agents_index_versions",
    method="GET",
    path="/agents/{agent_id}/versions",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("AgentVersionList")


def request(
    agent_id: str,
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
        path=f"/agents/{segment('agent_id', agent_id)}/versions",
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


def decode(data: Any) -> AgentVersionList:
    """The answer's data, typed."""
    result: AgentVersionList = _DATA.decode(data)
    return result

# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /tasks/featured"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import TaskList

OPERATION = Operation(
    id="tasks_list_featured",
    method="GET",
    path="/tasks/featured",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("TaskList")


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
        path="/tasks/featured",
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


def decode(data: Any) -> TaskList:
    """The answer's data, typed."""
    result: TaskList = _DATA.decode(data)
    return result

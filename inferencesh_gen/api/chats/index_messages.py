# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /chats/{chat_id}/messages"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import ChatMessageList

OPERATION = Operation(
    id="chats_index_messages",
    method="GET",
    path="/chats/{chat_id}/messages",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("ChatMessageList")


def request(
    chat_id: str,
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
        path=f"/chats/{segment('chat_id', chat_id)}/messages",
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


def decode(data: Any) -> ChatMessageList:
    """The answer's data, typed."""
    result: ChatMessageList = _DATA.decode(data)
    return result

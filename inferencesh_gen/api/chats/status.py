# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /chats/{chat_id}/status"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import ChatStatusInfo

OPERATION = Operation(
    id="chats_status",
    method="GET",
    path="/chats/{chat_id}/status",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("ChatStatusInfo")


def request(chat_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/chats/{segment('chat_id', chat_id)}/status",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> ChatStatusInfo:
    """The answer's data, typed."""
    result: ChatStatusInfo = _DATA.decode(data)
    return result

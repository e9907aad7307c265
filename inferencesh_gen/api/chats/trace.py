# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /chats/{chat_id}/trace"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import ChatTrace

OPERATION = Operation(
    id="chats_trace",
    method="GET",
    path="/chats/{chat_id}/trace",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("ChatTrace")


def request(chat_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/chats/{segment('chat_id', chat_id)}/trace",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> ChatTrace:
    """The answer's data, typed."""
    result: ChatTrace = _DATA.decode(data)
    return result

# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /chats/messages/{message_id}/cancel"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import ChatMessage

OPERATION = Operation(
    id="chats_cancel_message",
    method="POST",
    path="/chats/messages/{message_id}/cancel",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("ChatMessage")


def request(message_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/chats/messages/{segment('message_id', message_id)}/cancel",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> ChatMessage:
    """The answer's data, typed."""
    result: ChatMessage = _DATA.decode(data)
    return result

# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /chats/{chat_id}/messages"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import ChatMessage

OPERATION = Operation(
    id="chats_send_message",
    method="POST",
    path="/chats/{chat_id}/messages",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("ChatMessage")


def request(chat_id: str, *, message: str, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/chats/{segment('chat_id', chat_id)}/messages",
        body=arguments(
            {
                "message": message,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> ChatMessage:
    """The answer's data, typed."""
    result: ChatMessage = _DATA.decode(data)
    return result

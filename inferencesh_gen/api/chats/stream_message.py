# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /chats/messages/{message_id}/stream"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import ChatMessage, DeltaEvent

OPERATION = Operation(
    id="chats_stream_message",
    method="GET",
    path="/chats/messages/{message_id}/stream",
    retry="safe",
    returns="stream",
)
_RECORD = codecs.Object("ChatMessage")
_EVENTS: dict[str, codecs.Codec] = {
    "delta": codecs.Object("DeltaEvent"),
}


def request(message_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/chats/messages/{segment('message_id', message_id)}/stream",
        options=options or RequestOptions(),
    )


def decode(event: str | None, data: Any) -> ChatMessage | DeltaEvent:
    """The model of one record of the stream."""
    record: ChatMessage | DeltaEvent = _EVENTS.get(event or "", _RECORD).decode(data)
    return record

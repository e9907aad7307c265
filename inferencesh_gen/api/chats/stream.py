# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /chats/{chat_id}/stream"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import AgentRun, Chat, ChatMessage, DeltaEvent

OPERATION = Operation(
    id="chats_stream",
    method="GET",
    path="/chats/{chat_id}/stream",
    retry="safe",
    returns="stream",
)
_RECORD = codecs.Object("Chat")
_EVENTS: dict[str, codecs.Codec] = {
    "chats": codecs.Object("Chat"),
    "chat_messages": codecs.Object("ChatMessage"),
    "agent_runs": codecs.Object("AgentRun"),
    "delta": codecs.Object("DeltaEvent"),
}


def request(chat_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/chats/{segment('chat_id', chat_id)}/stream",
        options=options or RequestOptions(),
    )


def decode(event: str | None, data: Any) -> Chat | ChatMessage | AgentRun | DeltaEvent:
    """The model of one record of the stream."""
    record: Chat | ChatMessage | AgentRun | DeltaEvent = _EVENTS.get(event or "", _RECORD).decode(data)
    return record

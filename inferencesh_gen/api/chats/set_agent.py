# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /chats/{chat_id}/agent"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import ChatAgent

OPERATION = Operation(
    id="chats_set_agent",
    method="POST",
    path="/chats/{chat_id}/agent",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("ChatAgent")


def request(chat_id: str, *, agent: str, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/chats/{segment('chat_id', chat_id)}/agent",
        body=arguments(
            {
                "agent": agent,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> ChatAgent:
    """The answer's data, typed."""
    result: ChatAgent = _DATA.decode(data)
    return result

# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /chats/{chat_id}/tools/{tool_invocation_id}/explain"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import ToolExplanation

OPERATION = Operation(
    id="chats_explain_tool",
    method="POST",
    path="/chats/{chat_id}/tools/{tool_invocation_id}/explain",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("ToolExplanation")


def request(chat_id: str, tool_invocation_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/chats/{segment('chat_id', chat_id)}/tools/{segment('tool_invocation_id', tool_invocation_id)}/explain",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> ToolExplanation:
    """The answer's data, typed."""
    result: ToolExplanation = _DATA.decode(data)
    return result

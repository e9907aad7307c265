# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /chats/{chat_id}/tools/{tool_invocation_id}/always-allow/options"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import AlwaysAllowOptions

OPERATION = Operation(
    id="chats_get_always_allow_options",
    method="GET",
    path="/chats/{chat_id}/tools/{tool_invocation_id}/always-allow/options",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("AlwaysAllowOptions")


def request(chat_id: str, tool_invocation_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/chats/{segment('chat_id', chat_id)}/tools/{segment('tool_invocation_id', tool_invocation_id)}/always-allow/options",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> AlwaysAllowOptions:
    """The answer's data, typed."""
    result: AlwaysAllowOptions = _DATA.decode(data)
    return result

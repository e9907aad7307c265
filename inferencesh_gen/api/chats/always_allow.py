# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /chats/{chat_id}/tools/{tool_invocation_id}/always-allow"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import AlwaysAllowResult

OPERATION = Operation(
    id="chats_always_allow",
    method="POST",
    path="/chats/{chat_id}/tools/{tool_invocation_id}/always-allow",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("AlwaysAllowResult")


def request(
    chat_id: str,
    tool_invocation_id: str,
    *,
    option: str | None = None,
    tool_name: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/chats/{segment('chat_id', chat_id)}/tools/{segment('tool_invocation_id', tool_invocation_id)}/always-allow",
        body=arguments(
            {},
            {
                "option": option,
                "tool_name": tool_name,
            },
        )
        or None,
        options=options or RequestOptions(),
    )


def decode(data: Any) -> AlwaysAllowResult:
    """The answer's data, typed."""
    result: AlwaysAllowResult = _DATA.decode(data)
    return result

# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /chats/{chat_id}/settings"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import ChatSettings, Visibility

OPERATION = Operation(
    id="chats_update_settings",
    method="POST",
    path="/chats/{chat_id}/settings",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("ChatSettings")


def request(
    chat_id: str,
    *,
    name: str | None = None,
    visibility: Visibility | str | None = None,
    allow_all_tools: bool | None = None,
    disable_hooks: bool | None = None,
    forget_memory: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/chats/{segment('chat_id', chat_id)}/settings",
        body=arguments(
            {},
            {
                "name": name,
                "visibility": visibility,
                "allow_all_tools": allow_all_tools,
                "disable_hooks": disable_hooks,
                "forget_memory": forget_memory,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> ChatSettings:
    """The answer's data, typed."""
    result: ChatSettings = _DATA.decode(data)
    return result

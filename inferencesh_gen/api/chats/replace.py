# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /chats/{chat_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Chat

OPERATION = Operation(
    id="chats_replace",
    method="POST",
    path="/chats/{chat_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Chat")


def request(
    chat_id: str,
    *,
    name: str | None = None,
    description: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/chats/{segment('chat_id', chat_id)}",
        body=arguments(
            {},
            {
                "name": name,
                "description": description,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Chat:
    """The answer's data, typed."""
    result: Chat = _DATA.decode(data)
    return result

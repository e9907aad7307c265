# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /chats"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Chat

OPERATION = Operation(
    id="chats_create",
    method="POST",
    path="/chats",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("Chat")


def request(
    *,
    agent: str | None = None,
    name: str | None = None,
    context: Mapping[str, str] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/chats",
        body=arguments(
            {},
            {
                "agent": agent,
                "name": name,
                "context": context,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Chat:
    """The answer's data, typed."""
    result: Chat = _DATA.decode(data)
    return result

# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /chats/{chat_id}/rules/{rule_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="chats_delete_rule",
    method="DELETE",
    path="/chats/{chat_id}/rules/{rule_id}",
    retry="safe",
    returns="nothing",
)


def request(chat_id: str, rule_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/chats/{segment('chat_id', chat_id)}/rules/{segment('rule_id', rule_id)}",
        options=options or RequestOptions(),
    )

# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /chats/{chat_id}/rules/explain"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import PolicyKind

OPERATION = Operation(
    id="chats_explain_rules",
    method="POST",
    path="/chats/{chat_id}/rules/explain",
    retry="safe",
    returns="any",
)
_DATA = codecs.scalar


def request(
    chat_id: str,
    *,
    kind: PolicyKind | str,
    selector: str | None = None,
    specifier: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/chats/{segment('chat_id', chat_id)}/rules/explain",
        body=arguments(
            {
                "kind": kind,
            },
            {
                "selector": selector,
                "specifier": specifier,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Any:
    """The answer's data, typed."""
    result: Any = _DATA.decode(data)
    return result

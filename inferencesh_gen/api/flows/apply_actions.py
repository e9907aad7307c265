# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /flows/{flow_id}/actions"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import FlowAction, FlowActionsResponse

OPERATION = Operation(
    id="flows_apply_actions",
    method="POST",
    path="/flows/{flow_id}/actions",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("FlowActionsResponse")


def request(
    flow_id: str, *, actions: Sequence[FlowAction | Mapping[str, Any]], options: RequestOptions | None = None
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/flows/{segment('flow_id', flow_id)}/actions",
        body=arguments(
            {
                "actions": actions,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> FlowActionsResponse:
    """The answer's data, typed."""
    result: FlowActionsResponse = _DATA.decode(data)
    return result

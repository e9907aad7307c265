# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /flows/{flow_id}/transfer"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Flow

OPERATION = Operation(
    id="flows_transfer",
    method="POST",
    path="/flows/{flow_id}/transfer",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Flow")


def request(flow_id: str, *, team_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/flows/{segment('flow_id', flow_id)}/transfer",
        body=arguments(
            {
                "team_id": team_id,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Flow:
    """The answer's data, typed."""
    result: Flow = _DATA.decode(data)
    return result

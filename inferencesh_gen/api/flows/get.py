# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /flows/{flow_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Flow

OPERATION = Operation(
    id="flows_get",
    method="GET",
    path="/flows/{flow_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Flow")


def request(flow_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/flows/{segment('flow_id', flow_id)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Flow:
    """The answer's data, typed."""
    result: Flow = _DATA.decode(data)
    return result

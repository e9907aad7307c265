# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /flows/{flow_id}/stream"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Flow

OPERATION = Operation(
    id="flows_stream",
    method="GET",
    path="/flows/{flow_id}/stream",
    retry="safe",
    returns="stream",
)
_RECORD = codecs.Object("Flow")
_EVENTS: dict[str, codecs.Codec] = {}


def request(flow_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/flows/{segment('flow_id', flow_id)}/stream",
        options=options or RequestOptions(),
    )


def decode(event: str | None, data: Any) -> Flow:
    """The model of one record of the stream."""
    record: Flow = _EVENTS.get(event or "", _RECORD).decode(data)
    return record

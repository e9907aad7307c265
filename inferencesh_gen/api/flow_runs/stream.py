# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /flowruns/{flow_run_id}/stream"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import FlowRun

OPERATION = Operation(
    id="flow_runs_stream",
    method="GET",
    path="/flowruns/{flow_run_id}/stream",
    retry="safe",
    returns="stream",
)
_RECORD = codecs.Object("FlowRun")
_EVENTS: dict[str, codecs.Codec] = {}


def request(flow_run_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/flowruns/{segment('flow_run_id', flow_run_id)}/stream",
        options=options or RequestOptions(),
    )


def decode(event: str | None, data: Any) -> FlowRun:
    """The model of one record of the stream."""
    record: FlowRun = _EVENTS.get(event or "", _RECORD).decode(data)
    return record

# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /flowruns/{flow_run_id}/tasks/stream"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import DeltaEvent, Task

OPERATION = Operation(
    id="flow_runs_stream_tasks",
    method="GET",
    path="/flowruns/{flow_run_id}/tasks/stream",
    retry="safe",
    returns="stream",
)
_RECORD = codecs.Object("Task")
_EVENTS: dict[str, codecs.Codec] = {
    "delta": codecs.Object("DeltaEvent"),
}


def request(flow_run_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/flowruns/{segment('flow_run_id', flow_run_id)}/tasks/stream",
        options=options or RequestOptions(),
    )


def decode(event: str | None, data: Any) -> Task | DeltaEvent:
    """The model of one record of the stream."""
    record: Task | DeltaEvent = _EVENTS.get(event or "", _RECORD).decode(data)
    return record

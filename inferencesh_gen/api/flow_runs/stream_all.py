# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /flowruns/stream"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import FlowRun

OPERATION = Operation(
    id="flow_runs_stream_all",
    method="GET",
    path="/flowruns/stream",
    retry="safe",
    returns="stream",
)
_RECORD = codecs.Object("FlowRun")
_EVENTS: dict[str, codecs.Codec] = {}


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/flowruns/stream",
        options=options or RequestOptions(),
    )


def decode(event: str | None, data: Any) -> FlowRun:
    """The model of one record of the stream."""
    record: FlowRun = _EVENTS.get(event or "", _RECORD).decode(data)
    return record

# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /flowruns/{flow_run_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import FlowRun

OPERATION = Operation(
    id="flow_runs_get",
    method="GET",
    path="/flowruns/{flow_run_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("FlowRun")


def request(flow_run_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/flowruns/{segment('flow_run_id', flow_run_id)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> FlowRun:
    """The answer's data, typed."""
    result: FlowRun = _DATA.decode(data)
    return result

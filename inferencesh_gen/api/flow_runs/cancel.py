# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /flowruns/{flow_run_id}/cancel"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="flow_runs_cancel",
    method="POST",
    path="/flowruns/{flow_run_id}/cancel",
    retry="safe",
    returns="nothing",
)


def request(flow_run_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/flowruns/{segment('flow_run_id', flow_run_id)}/cancel",
        options=options or RequestOptions(),
    )

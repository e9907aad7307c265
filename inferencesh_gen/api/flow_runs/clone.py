# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /flowruns/{flow_run_id}/clone"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Flow

OPERATION = Operation(
    id="flow_runs_clone",
    method="POST",
    path="/flowruns/{flow_run_id}/clone",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("Flow")


def request(flow_run_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/flowruns/{segment('flow_run_id', flow_run_id)}/clone",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Flow:
    """The answer's data, typed."""
    result: Flow = _DATA.decode(data)
    return result

# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /flowruns/{flow_run_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import FlowRun

OPERATION = Operation(
    id="flow_runs_update",
    method="POST",
    path="/flowruns/{flow_run_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("FlowRun")


def request(
    flow_run_id: str, *, fail_on_error: bool | None = None, options: RequestOptions | None = None
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/flowruns/{segment('flow_run_id', flow_run_id)}",
        body=arguments(
            {},
            {
                "fail_on_error": fail_on_error,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> FlowRun:
    """The answer's data, typed."""
    result: FlowRun = _DATA.decode(data)
    return result

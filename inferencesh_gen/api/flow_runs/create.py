# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /flowruns"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import FlowRun

OPERATION = Operation(
    id="flow_runs_create",
    method="POST",
    path="/flowruns",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("FlowRun")


def request(*, flow: str, input: Any = None, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/flowruns",
        body=arguments(
            {
                "flow": flow,
            },
            {
                "input": input,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> FlowRun:
    """The answer's data, typed."""
    result: FlowRun = _DATA.decode(data)
    return result

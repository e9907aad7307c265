# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /flows/{flow_id}/viewport"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Flow

OPERATION = Operation(
    id="flows_set_viewport",
    method="POST",
    path="/flows/{flow_id}/viewport",
    retry="safe",
    returns="any",
)
_DATA = codecs.Object("Flow")


def request(
    flow_id: str, *, x: float, y: float, zoom: float, options: RequestOptions | None = None
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/flows/{segment('flow_id', flow_id)}/viewport",
        body=arguments(
            {
                "x": x,
                "y": y,
                "zoom": zoom,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Flow | None:
    """The answer's data, typed."""
    result: Flow | None = _DATA.decode(data)
    return result

# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /store/apps/{app_id}/estimate"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import EstimateCostResponse

OPERATION = Operation(
    id="store_estimate",
    method="POST",
    path="/store/apps/{app_id}/estimate",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("EstimateCostResponse")


def request(
    app_id: str, *, input: Any, function: str | None = None, options: RequestOptions | None = None
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/store/apps/{segment('app_id', app_id)}/estimate",
        body=arguments(
            {
                "input": input,
            },
            {
                "function": function,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> EstimateCostResponse:
    """The answer's data, typed."""
    result: EstimateCostResponse = _DATA.decode(data)
    return result

# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /interrupts/{interrupt_id}/resolve"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Interrupt, InterruptResolution

OPERATION = Operation(
    id="interrupts_resolve",
    method="POST",
    path="/interrupts/{interrupt_id}/resolve",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Interrupt")


def request(
    interrupt_id: str,
    *,
    decision: InterruptResolution | str | None = None,
    resolution: InterruptResolution | str | None = None,
    data: Any = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/interrupts/{segment('interrupt_id', interrupt_id)}/resolve",
        body=arguments(
            {},
            {
                "decision": decision,
                "resolution": resolution,
                "data": data,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Interrupt:
    """The answer's data, typed."""
    result: Interrupt = _DATA.decode(data)
    return result

# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /trigger-fires/{trigger_fire_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import TriggerFire

OPERATION = Operation(
    id="triggers_get_fire",
    method="GET",
    path="/trigger-fires/{trigger_fire_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("TriggerFire")


def request(trigger_fire_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/trigger-fires/{segment('trigger_fire_id', trigger_fire_id)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> TriggerFire:
    """The answer's data, typed."""
    result: TriggerFire = _DATA.decode(data)
    return result

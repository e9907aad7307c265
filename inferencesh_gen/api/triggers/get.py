# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /triggers/{trigger_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Trigger

OPERATION = Operation(
    id="triggers_get",
    method="GET",
    path="/triggers/{trigger_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Trigger")


def request(trigger_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/triggers/{segment('trigger_id', trigger_id)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Trigger:
    """The answer's data, typed."""
    result: Trigger = _DATA.decode(data)
    return result

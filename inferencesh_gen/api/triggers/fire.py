# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /triggers/{trigger_id}/fire"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import encode, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import TriggerFired

OPERATION = Operation(
    id="triggers_fire",
    method="POST",
    path="/triggers/{trigger_id}/fire",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("TriggerFired")


def request(
    trigger_id: str, body: Mapping[str, Any] | None = None, *, options: RequestOptions | None = None
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/triggers/{segment('trigger_id', trigger_id)}/fire",
        body=None if body is None else encode(body, "body"),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> TriggerFired:
    """The answer's data, typed."""
    result: TriggerFired = _DATA.decode(data)
    return result

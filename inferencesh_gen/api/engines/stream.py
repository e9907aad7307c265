# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /engines/{engine_id}/stream"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Engine

OPERATION = Operation(
    id="engines_stream",
    method="GET",
    path="/engines/{engine_id}/stream",
    retry="safe",
    returns="stream",
)
_RECORD = codecs.Object("Engine")
_EVENTS: dict[str, codecs.Codec] = {}


def request(engine_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/engines/{segment('engine_id', engine_id)}/stream",
        options=options or RequestOptions(),
    )


def decode(event: str | None, data: Any) -> Engine:
    """The model of one record of the stream."""
    record: Engine = _EVENTS.get(event or "", _RECORD).decode(data)
    return record

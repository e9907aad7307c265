# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /tasks/{task_id}/stream"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import DeltaEvent, Task

OPERATION = Operation(
    id="tasks_stream",
    method="GET",
    path="/tasks/{task_id}/stream",
    retry="safe",
    returns="stream",
)
_RECORD = codecs.Object("Task")
_EVENTS: dict[str, codecs.Codec] = {
    "delta": codecs.Object("DeltaEvent"),
}


def request(task_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/tasks/{segment('task_id', task_id)}/stream",
        options=options or RequestOptions(),
    )


def decode(event: str | None, data: Any) -> Task | DeltaEvent:
    """The model of one record of the stream."""
    record: Task | DeltaEvent = _EVENTS.get(event or "", _RECORD).decode(data)
    return record

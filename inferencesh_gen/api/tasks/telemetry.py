# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /tasks/{task_id}/telemetry"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import TaskTelemetry

OPERATION = Operation(
    id="tasks_telemetry",
    method="GET",
    path="/tasks/{task_id}/telemetry",
    retry="safe",
    returns="array",
)
_DATA = codecs.Array(codecs.Object("TaskTelemetry"))


def request(task_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/tasks/{segment('task_id', task_id)}/telemetry",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[TaskTelemetry]:
    """The answer's data, typed."""
    result: list[TaskTelemetry] = _DATA.decode(data)
    return result

# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /tasks/{task_id}/logs"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import TaskLogs

OPERATION = Operation(
    id="tasks_logs",
    method="GET",
    path="/tasks/{task_id}/logs",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("TaskLogs")


def request(task_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/tasks/{segment('task_id', task_id)}/logs",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> TaskLogs:
    """The answer's data, typed."""
    result: TaskLogs = _DATA.decode(data)
    return result

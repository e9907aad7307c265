# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /tasks/{task_id}/status"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import TaskStatusInfo

OPERATION = Operation(
    id="tasks_status",
    method="GET",
    path="/tasks/{task_id}/status",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("TaskStatusInfo")


def request(task_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/tasks/{segment('task_id', task_id)}/status",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> TaskStatusInfo:
    """The answer's data, typed."""
    result: TaskStatusInfo = _DATA.decode(data)
    return result

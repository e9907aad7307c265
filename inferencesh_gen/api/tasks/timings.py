# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /tasks/{task_id}/timings"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import TaskTimings

OPERATION = Operation(
    id="tasks_timings",
    method="GET",
    path="/tasks/{task_id}/timings",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("TaskTimings")


def request(task_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/tasks/{segment('task_id', task_id)}/timings",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> TaskTimings:
    """The answer's data, typed."""
    result: TaskTimings = _DATA.decode(data)
    return result

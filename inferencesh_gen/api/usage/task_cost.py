# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /usage/tasks/{task_id}/cost"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import TaskCost

OPERATION = Operation(
    id="usage_task_cost",
    method="GET",
    path="/usage/tasks/{task_id}/cost",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("TaskCost")


def request(task_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/usage/tasks/{segment('task_id', task_id)}/cost",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> TaskCost:
    """The answer's data, typed."""
    result: TaskCost = _DATA.decode(data)
    return result

# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /tasks/{task_id}/featured"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Task

OPERATION = Operation(
    id="tasks_set_featured",
    method="POST",
    path="/tasks/{task_id}/featured",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Task")


def request(task_id: str, *, is_featured: bool, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/tasks/{segment('task_id', task_id)}/featured",
        body=arguments(
            {
                "is_featured": is_featured,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Task:
    """The answer's data, typed."""
    result: Task = _DATA.decode(data)
    return result

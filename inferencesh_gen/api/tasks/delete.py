# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /tasks/{task_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="tasks_delete",
    method="DELETE",
    path="/tasks/{task_id}",
    retry="safe",
    returns="nothing",
)


def request(task_id: str, *, files: bool | None = None, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/tasks/{segment('task_id', task_id)}",
        query=arguments(
            {},
            {
                "files": files,
            },
        ),
        options=options or RequestOptions(),
    )

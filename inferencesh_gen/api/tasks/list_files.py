# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /tasks/{task_id}/files"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import TaskFile, TaskFileRole

OPERATION = Operation(
    id="tasks_list_files",
    method="GET",
    path="/tasks/{task_id}/files",
    retry="safe",
    returns="array",
)
_DATA = codecs.Array(codecs.Object("TaskFile"))


def request(
    task_id: str, *, role: TaskFileRole | str | None = None, options: RequestOptions | None = None
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/tasks/{segment('task_id', task_id)}/files",
        query=arguments(
            {},
            {
                "role": role,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[TaskFile]:
    """The answer's data, typed."""
    result: list[TaskFile] = _DATA.decode(data)
    return result

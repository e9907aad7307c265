# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /tasks/{task_id}/files"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import DeleteTaskFilesResponse, TaskFileRole

OPERATION = Operation(
    id="tasks_delete_files",
    method="DELETE",
    path="/tasks/{task_id}/files",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("DeleteTaskFilesResponse")


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


def decode(data: Any) -> DeleteTaskFilesResponse:
    """The answer's data, typed."""
    result: DeleteTaskFilesResponse = _DATA.decode(data)
    return result

# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /projects/{project_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="projects_delete",
    method="DELETE",
    path="/projects/{project_id}",
    retry="safe",
    returns="nothing",
)


def request(project_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/projects/{segment('project_id', project_id)}",
        options=options or RequestOptions(),
    )

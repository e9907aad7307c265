# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /projects/{project_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Project

OPERATION = Operation(
    id="projects_get",
    method="GET",
    path="/projects/{project_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Project")


def request(project_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/projects/{segment('project_id', project_id)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Project:
    """The answer's data, typed."""
    result: Project = _DATA.decode(data)
    return result

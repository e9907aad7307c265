# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /projects/{project_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Project

OPERATION = Operation(
    id="projects_replace",
    method="POST",
    path="/projects/{project_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Project")


def request(project_id: str, *, name: str, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/projects/{segment('project_id', project_id)}",
        body=arguments(
            {
                "name": name,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Project:
    """The answer's data, typed."""
    result: Project = _DATA.decode(data)
    return result

# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /projects"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Project, ProjectType

OPERATION = Operation(
    id="projects_create",
    method="POST",
    path="/projects",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("Project")


def request(*, name: str, type: ProjectType | str, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/projects",
        body=arguments(
            {
                "name": name,
                "type": type,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Project:
    """The answer's data, typed."""
    result: Project = _DATA.decode(data)
    return result

# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /skills/{skill_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="skills_delete",
    method="DELETE",
    path="/skills/{skill_id}",
    retry="safe",
    returns="nothing",
)


def request(skill_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/skills/{segment('skill_id', skill_id)}",
        options=options or RequestOptions(),
    )

# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /teams/{team_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="teams_delete",
    method="DELETE",
    path="/teams/{team_id}",
    retry="safe",
    returns="nothing",
)


def request(team_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/teams/{segment('team_id', team_id)}",
        options=options or RequestOptions(),
    )
